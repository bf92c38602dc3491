import type { JSX } from 'react';
import type { PairedPaper } from '../ask/pair.js';
import { paperCount } from '../model/sentences.js';
import { NodeLink } from './NodeLink.js';

/** Who wrote both of two papers. */
export function AuthorsShared({ papers }: { papers: readonly [PairedPaper, PairedPaper] }): JSX.Element {
  const both = new Set(papers[1].authors.map(({ id }) => id));
  const shared = papers[0].authors.filter(({ id }) => both.has(id));
  return (
    <>
      <p className="kind">On both papers</p>
      <h2>
        {shared.length} {shared.length === 1 ? 'person' : 'people'}
      </h2>
      <ul>
        {shared.map(({ id, name, paperCount: count }) => (
          <li key={id}>
            <NodeLink id={id}>{name}</NodeLink> <span className="soft">{paperCount(count)}</span>
          </li>
        ))}
      </ul>
      <h3>The papers</h3>
      <ul>
        {papers.map(({ id, title, date }) => (
          <li key={id}>
            <NodeLink id={id}>{title}</NodeLink> <span className="soft">{date}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
