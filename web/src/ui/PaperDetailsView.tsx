import { useState, type JSX } from 'react';
import type { PaperDetails } from '../ask/details.js';
import { NodeLink } from './NodeLink.js';

/** Names in a byline before the others are folded away. */
const firstAuthors = 12;

export function PaperDetailsView({ paper }: { paper: PaperDetails }): JSX.Element {
  const [whole, setWhole] = useState(false);
  const { authors, venue, date, abstract, categories, repositories, listings, etAl } = paper;
  const named = whole ? authors : authors.slice(0, firstAuthors);
  return (
    <>
      <p className="kind">Paper</p>
      <h2>{paper.title}</h2>
      <p className="soft">{[date, venue?.name].filter(Boolean).join(' · ') || 'No date'}</p>
      <p className="links">
        {addresses(paper).map(([name, url]) => (
          <a key={url} href={url} rel="noreferrer">
            {name}
          </a>
        ))}
      </p>
      <h3>
        {paper.authorCount} author{paper.authorCount === 1 ? '' : 's'}
        {etAl && ' named, and others'}
      </h3>
      <ul className="byline">
        {named.map(({ id, name, paperCount }) => (
          <li key={id}>
            <NodeLink id={id}>{name}</NodeLink>
            {paperCount > 1 && <span className="soft"> {paperCount}</span>}
          </li>
        ))}
      </ul>
      {named.length < authors.length && (
        <button type="button" className="plain" onClick={() => setWhole(true)}>
          {authors.length - named.length} more
        </button>
      )}
      {abstract && <p className="abstract">{abstract}</p>}
      {categories.length > 0 && (
        <>
          <h3>Categories</h3>
          <ul>
            {categories.map(({ id, path }) => (
              <li key={id}>
                <NodeLink id={id}>{path.join(' › ')}</NodeLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {repositories.length > 0 && (
        <>
          <h3>Code</h3>
          <ul>
            {repositories.map(({ id, url }) => (
              <li key={id}>
                <NodeLink id={id}>{url.replace(/^https?:\/\/(github\.com\/)?/, '')}</NodeLink>
              </li>
            ))}
          </ul>
        </>
      )}
      {listings.length > 0 && (
        <>
          <h3>Listed in</h3>
          <ul>
            {listings.map(({ list, line, section }) => (
              <li key={`${list.title} ${line}`}>
                {list.title}{' '}
                <span className="soft">
                  line {line}
                  {section.length > 0 && `, ${section.join(' › ')}`}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Where a paper can be read and run, each address once. */
function addresses({ url, arxivId, doi, repositories, links }: PaperDetails): [string, string][] {
  const named: [string, string][] = [];
  if (arxivId) named.push([`arXiv ${arxivId}`, `https://arxiv.org/abs/${arxivId}`]);
  if (doi) named.push(['DOI', `https://doi.org/${doi}`]);
  if (url) named.push(['Paper', url]);
  for (const repository of repositories) named.push(['Code', repository.url]);
  for (const link of links) named.push([link.label || link.kind.toLowerCase(), link.url]);
  const seen = new Set<string>();
  return named.filter(([, address]) => {
    const key = address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
    if (seen.has(key) || !/^https?:/.test(address)) return false;
    seen.add(key);
    return true;
  });
}
