import type { JSX } from 'react';
import { facetsQuestion, type FacetsAnswer } from '../ask/facets.js';
import type { ListedCategory, PapersAnswer } from '../ask/papers.js';
import { useAnswer } from '../ask/useAnswer.js';
import type { Answer } from '../ask/useAsked.js';
import { hues, type Theme } from '../canvas/theme.js';
import { months, years } from '../model/months.js';
import { hueOrder, sectionName } from '../model/sections.js';
import type { Filters } from '../recipe/recipe.js';
import { DateFacet } from './DateFacet.js';
import { Facet, type FacetRow } from './Facet.js';
import { Failure } from './Failure.js';
import { Link } from './Link.js';
import { OtherFilters } from './OtherFilters.js';
import { useSession } from './session.js';

interface FacetsProps {
  readonly whole: PapersAnswer | null;
  readonly papers: PapersAnswer | null;
  readonly theme: Theme;
}

/** With as many categories or more they do not stand in the order of the list. */
const mostCategories = 100;
/** How many categories are shown before the others are folded away. */
const firstCategories = 12;
/** How many venues are named before the others are counted together. */
const firstVenues = 5;

/** What the papers in view have, counted, and the way to fewer of them. */
export function Facets({ whole, papers, theme }: FacetsProps): JSX.Element {
  const { filters } = useSession().recipe;
  // A facet's own choice does not take its other values away: they are counted without it.
  const anyCategory = useFacets(papers, filters, filters.categories.length > 0 && { categories: [] });
  const anyVenue = useFacets(papers, filters, filters.venues.length > 0 && { venues: [] });
  if (!whole || !papers) return <aside className="facets" aria-label="Filters" />;
  const { totalCount, facets, nodes } = papers.papersConnection;
  const venueFacet = (anyVenue.data ?? papers).papersConnection;
  const order = hueOrder(whole);
  const inCategory = new Map(
    (anyCategory.data ?? papers).papersConnection.facets.categories.map(({ id, count }) => [id, count]),
  );
  const most = Math.max(1, ...whole.papersConnection.facets.categories.map(({ count }) => count));
  const parents = new Set(whole.categories.map(({ path }) => path.slice(0, -1).join('\n')));
  // A list's own order where its categories are few; else those with most papers, as many as are counted.
  const listed =
    whole.categories.length < mostCategories
      ? whole.categories.filter(({ id, path }) => order.has(id) || !parents.has(path.join('\n')))
      : whole.papersConnection.facets.categories.map(({ id, value }) => ({
          id: id ?? value,
          path: value.split(' › '),
        }));
  const stated = venueFacet.facets.venues.reduce((sum, { count }) => sum + count, 0);
  const all = whole.papersConnection.nodes.map(({ date }) => date);
  const byMonth = !whole.papersConnection.pageInfo.hasNextPage;
  const periods = byMonth ? months(all) : years(whole.papersConnection.facets.years);
  const inView = byMonth ? months(nodes.map(({ date }) => date)) : years(facets.years);
  const filtered = Object.values(filters).some((value: string | readonly string[]) => value.length > 0);

  const categoryRow = ({ id, path }: ListedCategory): FacetRow => ({
    id,
    name: sectionName(path),
    title: path.join(' › '),
    chip: hues[order.get(id) ?? Infinity] ?? theme.neutral,
    count: inCategory.get(id) ?? 0,
    chosen: filters.categories.includes(id),
    step: { do: 'toggle', facet: 'categories', value: id },
  });
  const codeRow = (code: 'yes' | 'no', name: string, count: number): FacetRow => {
    const chosen = filters.code === code;
    return {
      ...{ id: code, name, count, chosen },
      step: { do: 'filter', filters: { code: chosen ? undefined : code } },
    };
  };
  const venueRow = (venue: string, count: number): FacetRow => ({
    id: venue,
    name: venue || 'none stated',
    count,
    chosen: filters.venues.includes(venue),
    step: { do: 'toggle', facet: 'venues', value: venue },
  });
  const unstated = venueFacet.totalCount > stated && venueFacet.facets.venues.length < 100;

  return (
    <aside className="facets" aria-label="Filters">
      <p className="total">
        <strong>{totalCount.toLocaleString('en')}</strong> {totalCount === 1 ? 'paper' : 'papers'}
        {filtered && <Link step={{ do: 'clear filters' }}>Clear filters</Link>}
      </p>
      {[anyCategory, anyVenue].map(
        ({ error, retry }, index) => error !== null && <Failure key={index} message={error} retry={retry} />,
      )}
      <OtherFilters filters={filters} count={totalCount} most={whole.papersConnection.totalCount} />
      {listed.length > 0 && (
        <Facet name="Categories" rows={listed.map(categoryRow)} first={firstCategories} most={most} />
      )}
      <DateFacet periods={periods} inView={inView} dates={filters.dates} />
      <Facet
        name="Code"
        rows={[
          codeRow('yes', '● has code', papers.withCode),
          codeRow('no', '○ no code', totalCount - papers.withCode),
        ]}
        first={2}
        most={whole.papersConnection.totalCount}
      />
      <Facet
        name="Venues"
        rows={venueFacet.facets.venues.map(({ value, count }) => venueRow(value, count))}
        first={firstVenues}
        most={whole.papersConnection.totalCount}
        last={unstated ? venueRow('', venueFacet.totalCount - stated) : undefined}
      />
    </aside>
  );
}

/** What the papers in view have without one condition; no data while that is not known, or there is no such condition. */
function useFacets(
  papers: PapersAnswer | null,
  filters: Filters,
  without: Partial<Filters> | false,
): Answer<FacetsAnswer> {
  const answer = useAnswer<FacetsAnswer>(
    papers && without ? facetsQuestion({ ...filters, ...without }) : null,
  );
  return without ? answer : { ...answer, data: null, error: null };
}
