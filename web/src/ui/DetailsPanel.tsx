import type { JSX } from 'react';
import { detailsQuestion, type Details, type DetailsAnswer, type ListedPaper } from '../ask/details.js';
import { useAnswer } from '../ask/useAnswer.js';
import type { Filters } from '../recipe/recipe.js';
import { idsOfPair } from '../recipe/pair.js';
import { PairDetails } from './PairDetails.js';
import { PaperDetailsView } from './PaperDetailsView.js';
import { NodeLink } from './NodeLink.js';
import { Failure } from './Failure.js';
import { usePanelFocus } from './usePanelFocus.js';

interface DetailsPanelProps {
  /** A node, or the pair of a line. */
  readonly selected: string;
  readonly filters: Filters;
}

/** All about one node, or what is behind a line; on the right, on a phone at the bottom. */
export function DetailsPanel({ selected, filters }: DetailsPanelProps): JSX.Element {
  const pair = idsOfPair(selected);
  const { ref, close, handlers } = usePanelFocus(selected);
  return (
    <aside ref={ref} className="details" aria-label="Details" tabIndex={-1} {...handlers}>
      <button type="button" className="close" aria-label="Close details" onClick={close}>
        ×
      </button>
      {pair ? (
        <PairDetails key={selected} ids={pair} filters={filters} />
      ) : (
        <NodeDetails key={selected} id={selected} />
      )}
    </aside>
  );
}

function NodeDetails({ id }: { id: string }): JSX.Element {
  const { data, error, retry } = useAnswer<DetailsAnswer>(detailsQuestion(id));
  return (
    <>
      {error !== null && <Failure message={error} retry={retry} />}
      {data?.node && <DetailsOf details={data.node} />}
      {data && !data.node && <p>Nothing in the graph has the id {id} any more.</p>}
    </>
  );
}

function DetailsOf({ details }: { details: Details }): JSX.Element {
  switch (details.__typename) {
    case 'Paper':
      return <PaperDetailsView paper={details} />;
    case 'Author':
      return (
        <>
          <p className="kind">{details.authorKind === 'TEAM' ? 'Team' : 'Person'}</p>
          <h2>{details.name}</h2>
          {details.orcid && (
            <p>
              <a href={`https://orcid.org/${details.orcid}`}>ORCID {details.orcid}</a>
            </p>
          )}
          {details.nameOnly && (
            <p className="soft">Known by name only: two people of one name would stand here as one.</p>
          )}
          <PaperList count={details.paperCount} papers={details.papers} />
          {details.coauthors.length > 0 && (
            <>
              <h3>
                {details.coauthorCount.toLocaleString('en')} co-author{details.coauthorCount === 1 ? '' : 's'}
              </h3>
              <ul>
                {details.coauthors.map(({ author, paperCount }) => (
                  <li key={author.id}>
                    <NodeLink id={author.id}>{author.name}</NodeLink>{' '}
                    <span className="soft">{paperCount}</span>
                  </li>
                ))}
              </ul>
              {details.coauthorCount > details.coauthors.length && (
                <p className="soft">
                  {(details.coauthorCount - details.coauthors.length).toLocaleString('en')} more
                </p>
              )}
            </>
          )}
        </>
      );
    case 'Category':
      return (
        <>
          <p className="kind">Category</p>
          <h2>{details.path.join(' › ')}</h2>
          <PaperList count={details.paperCount} papers={details.papers} />
        </>
      );
    case 'Repository':
      return (
        <>
          <p className="kind">Repository</p>
          <h2>
            {details.owner}/{details.repositoryName}
          </h2>
          <p>
            <a href={details.repositoryUrl}>{details.repositoryUrl}</a>
          </p>
          <PaperList count={details.paperCount} papers={details.papers} />
        </>
      );
    case 'Venue':
      return (
        <>
          <p className="kind">Venue</p>
          <h2>{details.venueName}</h2>
          <PaperList count={details.paperCount} papers={details.papers} />
        </>
      );
    case 'List':
      return (
        <>
          <p className="kind">List</p>
          <h2>{details.listTitle}</h2>
          {details.source && <p className="soft">{details.source}</p>}
          <PaperList count={details.paperCount} papers={details.papers} />
        </>
      );
  }
}

function PaperList({ count, papers }: { count: number; papers: readonly ListedPaper[] }): JSX.Element {
  return (
    <>
      <h3>
        {count.toLocaleString('en')} paper{count === 1 ? '' : 's'}
      </h3>
      <ul>
        {papers.map(({ id, title, date }) => (
          <li key={id}>
            <NodeLink id={id}>{title}</NodeLink> <span className="soft">{date}</span>
          </li>
        ))}
      </ul>
      {count > papers.length && (
        <p className="soft">{(count - papers.length).toLocaleString('en')} more, older</p>
      )}
    </>
  );
}
