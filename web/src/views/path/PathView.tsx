import type { JSX } from 'react';
import { nodeNamesQuestion, type NodeNamesAnswer } from '../../ask/nodeNames.js';
import { pathsQuestion, type PathsAnswer } from '../../ask/paths.js';
import { playgroundAddress } from '../../ask/playgroundAddress.js';
import { useAnswer } from '../../ask/useAnswer.js';
import { hueOrder } from '../../model/sections.js';
import { Failure } from '../../ui/Failure.js';
import { Link } from '../../ui/Link.js';
import { take } from '../../ui/session.js';
import type { ViewProps } from '../viewProps.js';
import { hops, NoPath } from './NoPath.js';
import './path.css';
import { PersonField } from './PersonField.js';
import { Route } from './Route.js';

/** How two people are linked by who wrote with whom, over the papers in view. */
export function PathView({ whole, theme, recipe, selected }: ViewProps): JSX.Element {
  const [from, to] = recipe.path ?? ['', ''];
  const chosen = [from, to].filter((id) => id !== '');
  const names = useAnswer<NodeNamesAnswer>(chosen.length ? nodeNamesQuestion(chosen) : null);
  const nameOf = (id: string): string => names.data?.nodes.find((node) => node?.id === id)?.name ?? '';
  const complete = chosen.length === 2 && from !== to;
  const question = complete ? pathsQuestion(from, to, recipe.filters) : null;
  const { data, current, error, retry } = useAnswer<PathsAnswer>(question);
  const paths = complete && current ? data?.coauthorPaths : undefined;
  const hueOf = hueOrder(whole);
  const first = paths?.[0];

  return (
    <div className="view scrolling path" aria-busy={complete && !current}>
      <div className="ends" role="group" aria-label="Ends of the path">
        <PersonField
          label="From"
          name={nameOf(from)}
          choose={({ id, name }) => take({ do: 'path', from: id, to }, `From ${name}.`)}
          next={from === '' && to !== ''}
        />
        <Link
          className="swap"
          step={{ do: 'path', from: to, to: from }}
          notice="Ends swapped."
          aria-label="Swap From and To"
        >
          ⇄
        </Link>
        <PersonField
          label="To"
          name={nameOf(to)}
          choose={({ id, name }) => take({ do: 'path', from, to: id }, `To ${name}.`)}
          next={from !== '' && to === ''}
        />
      </div>
      {error !== null && <Failure message={error} retry={retry} />}
      {chosen.length < 2 && (
        <p className="hint">
          {chosen.length === 0 ? 'Choose two people' : 'Choose the other person'} to see over which papers one
          leads to the other. Filters on the left hold here, too.
        </p>
      )}
      {chosen.length === 2 && from === to && <p className="hint">Both ends are the same person.</p>}
      {complete && !current && error === null && <p className="hint">Looking for the shortest way…</p>}
      {paths?.length === 0 && <NoPath from={from} to={to} filters={recipe.filters} />}
      {first && question && (
        <>
          <p className="summary">
            <strong>{hops(first.hopCount)}</strong>
            {paths.length > 1 &&
              ` · ${paths.length - 1} further route${paths.length === 2 ? '' : 's'} as short`}
            {paths.at(-1)!.truncated && ' · there are more'} · <a href={playgroundAddress(question)}>Query</a>
          </p>
          {paths.map((path, index) => (
            <section
              key={path.authors.map(({ id }) => id).join(' ')}
              className={index ? 'further' : undefined}
            >
              {index > 0 && <h2>Further route {index}</h2>}
              <Route
                {...{ path, hueOf, theme, selected }}
                name={`From ${path.authors[0]!.name} to ${path.authors.at(-1)!.name} in ${hops(path.hopCount)}`}
              />
            </section>
          ))}
        </>
      )}
    </div>
  );
}
