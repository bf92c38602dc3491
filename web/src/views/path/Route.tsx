import type { JSX } from 'react';
import type { CoauthorPath, PathPaper } from '../../ask/paths.js';
import { hues, type Theme } from '../../canvas/theme.js';
import { NodeLink } from '../../ui/NodeLink.js';

interface RouteProps {
  readonly path: CoauthorPath;
  readonly hueOf: ReadonlyMap<string, number>;
  readonly theme: Theme;
  readonly selected: string | null;
  readonly name: string;
}

/** Above this number of hops a route goes downwards: beside each other the papers had no room. */
const mostAcross = 3;

/** A way from person to person; over each step the papers that they wrote together. */
export function Route({ path, hueOf, theme, selected, name }: RouteProps): JSX.Element {
  const { authors, hops } = path;
  return (
    <ol className={hops.length <= mostAcross ? 'route across' : 'route'} aria-label={name}>
      {authors.flatMap((author, index) => {
        const hop = hops[index];
        const person = (
          <li key={author.id} className={author.id === selected ? 'person selected' : 'person'}>
            <svg width="26" height="24" viewBox="-13 -13 26 24" aria-hidden="true">
              <polygon points="0,-11 11,8 -11,8" fill={theme.ink} />
            </svg>
            <NodeLink id={author.id} current={author.id === selected}>
              {author.name}
            </NodeLink>
          </li>
        );
        if (!hop) return [person];
        const more = hop.paperCount - hop.papers.length;
        return [
          person,
          <li key={`after ${author.id}`} className="hop">
            <ul>
              {hop.papers.map((paper) => (
                <Paper key={paper.id} paper={paper} hueOf={hueOf} theme={theme} selected={selected} />
              ))}
              {more > 0 && <li className="soft">{more.toLocaleString('en')} more, older</li>}
            </ul>
            <span className="step" aria-hidden="true" />
            <span className="soft step-count">
              {hop.paperCount.toLocaleString('en')} paper{hop.paperCount === 1 ? '' : 's'} together
            </span>
          </li>,
        ];
      })}
    </ol>
  );
}

interface PaperProps extends Pick<RouteProps, 'hueOf' | 'theme' | 'selected'> {
  readonly paper: PathPaper;
}

function Paper({ paper, hueOf, theme, selected }: PaperProps): JSX.Element {
  const { id, title, date, venue, categories, repositoryCount } = paper;
  const places = categories.map((category) => hueOf.get(category.id) ?? Infinity);
  const hue = hues[Math.min(...places)] ?? theme.neutral;
  const filled = repositoryCount > 0;
  return (
    <li className={id === selected ? 'paper selected' : 'paper'}>
      <svg
        width="14"
        height="14"
        viewBox="-7 -7 14 14"
        role="img"
        aria-label={filled ? 'has code' : 'no code'}
      >
        <circle
          r={filled ? 5.5 : 4.5}
          fill={filled ? hue : theme.paper}
          stroke={filled && theme.outline !== 'none' ? theme.outline : hue}
          strokeWidth={filled ? 1.25 : 2}
        />
      </svg>
      <span>
        <NodeLink id={id} current={id === selected}>
          {title}
        </NodeLink>
        <span className="soft">{[date, venue?.name].filter(Boolean).join(' · ')}</span>
      </span>
    </li>
  );
}
