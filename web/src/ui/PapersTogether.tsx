import type { JSX } from 'react';
import { mostAuthors, type PairAnswer, type PairedAuthor } from '../ask/pair.js';
import { paperCount } from '../model/sentences.js';
import { NodeLink } from './NodeLink.js';

interface PapersTogetherProps {
  readonly people: readonly [PairedAuthor, PairedAuthor];
  readonly found: PairAnswer['papersConnection'];
}

/** What two people wrote together. */
export function PapersTogether({ people: [one, other], found }: PapersTogetherProps): JSX.Element {
  const { totalCount, nodes } = found;
  return (
    <>
      <p className="kind">Papers together</p>
      <h2>
        <NodeLink id={one.id}>{one.name}</NodeLink> and <NodeLink id={other.id}>{other.name}</NodeLink>
      </h2>
      <h3>{paperCount(totalCount)}</h3>
      <ul>
        {nodes.map(({ id, title, date, venue }) => (
          <li key={id}>
            <NodeLink id={id}>{title}</NodeLink>{' '}
            <span className="soft">{[date, venue?.name].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && (
        <p className="soft">{(totalCount - nodes.length).toLocaleString('en')} more, older</p>
      )}
      <p className="soft">Under the filters in force, without papers of more than {mostAuthors} authors.</p>
    </>
  );
}
