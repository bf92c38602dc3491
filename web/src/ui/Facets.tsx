import type { JSX } from 'react';
import { facetsQuestion, type FacetsAnswer } from '../ask/facets.js';
import type { ListedCategory, PapersAnswer } from '../ask/papers.js';
import { useAnswer } from '../ask/useAnswer.js';
import { hues, type Theme } from '../canvas/theme.js';
import { months, years } from '../model/months.js';
import { hueOrder, sectionName } from '../model/sections.js';
import type { Filters } from '../recipe/recipe.js';
import { DateFacet } from './DateFacet.js';
import { FacetValue } from './FacetValue.js';
import { Link } from './Link.js';
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
  const venueFacet = (anyVenue ?? papers).papersConnection;
  const order = hueOrder(whole);
  const inCategory = new Map(
    (anyCategory ?? papers).papersConnection.facets.categories.map(({ id, count }) => [id, count]),
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
  const categories = listed.slice(0, firstCategories);
  const otherCategories = listed.slice(firstCategories);
  const venues = venueFacet.facets.venues.slice(0, firstVenues);
  const otherVenues = venueFacet.facets.venues.slice(firstVenues);
  const stated = venueFacet.facets.venues.reduce((sum, { count }) => sum + count, 0);
  const all = whole.papersConnection.nodes.map(({ date }) => date);
  const byMonth = !whole.papersConnection.pageInfo.hasNextPage;
  const periods = byMonth ? months(all) : years(whole.papersConnection.facets.years);
  const inView = byMonth ? months(nodes.map(({ date }) => date)) : years(facets.years);
  const filtered = Object.values(filters).some((value: string | readonly string[]) => value.length > 0);

  const categoryValue = ({ id, path }: ListedCategory): JSX.Element => (
    <FacetValue
      key={id}
      name={sectionName(path)}
      title={path.join(' › ')}
      chip={hues[order.get(id) ?? Infinity] ?? theme.neutral}
      count={inCategory.get(id) ?? 0}
      most={most}
      chosen={filters.categories.includes(id)}
      step={{ do: 'toggle', facet: 'categories', value: id }}
    />
  );

  return (
    <aside className="facets" aria-label="Filters">
      <p className="total">
        <strong>{totalCount.toLocaleString('en')}</strong> {totalCount === 1 ? 'paper' : 'papers'}
        {filtered && <Link step={{ do: 'clear filters' }}>Clear filters</Link>}
      </p>
      {categories.length > 0 && (
        <section>
          <h2>Categories</h2>
          <ul>{categories.map(categoryValue)}</ul>
          {otherCategories.length > 0 && (
            <details>
              <summary>{otherCategories.length} others</summary>
              <ul>{otherCategories.map(categoryValue)}</ul>
            </details>
          )}
        </section>
      )}
      <DateFacet periods={periods} inView={inView} dates={filters.dates} />
      <section>
        <h2>Code</h2>
        <ul>
          <FacetValue
            name="● has code"
            count={papers.withCode}
            most={whole.papersConnection.totalCount}
            chosen={filters.code === 'yes'}
            step={{ do: 'filter', filters: { code: filters.code === 'yes' ? undefined : 'yes' } }}
          />
          <FacetValue
            name="○ no code"
            count={totalCount - papers.withCode}
            most={whole.papersConnection.totalCount}
            chosen={filters.code === 'no'}
            step={{ do: 'filter', filters: { code: filters.code === 'no' ? undefined : 'no' } }}
          />
        </ul>
      </section>
      <section>
        <h2>Venues</h2>
        <ul>
          {venues.map(({ value, count }) => (
            <FacetValue
              key={value}
              name={value}
              count={count}
              most={whole.papersConnection.totalCount}
              chosen={filters.venues.includes(value)}
              step={{ do: 'toggle', facet: 'venues', value }}
            />
          ))}
          {venueFacet.totalCount > stated && venueFacet.facets.venues.length < 100 && (
            <FacetValue
              name="none stated"
              count={venueFacet.totalCount - stated}
              most={whole.papersConnection.totalCount}
              chosen={filters.venues.includes('')}
              step={{ do: 'toggle', facet: 'venues', value: '' }}
            />
          )}
        </ul>
        {otherVenues.length > 0 && (
          <details>
            <summary>{otherVenues.length} others</summary>
            <ul>
              {otherVenues.map(({ value, count }) => (
                <FacetValue
                  key={value}
                  name={value}
                  count={count}
                  most={whole.papersConnection.totalCount}
                  chosen={filters.venues.includes(value)}
                  step={{ do: 'toggle', facet: 'venues', value }}
                />
              ))}
            </ul>
          </details>
        )}
      </section>
    </aside>
  );
}

/** What the papers in view have without one condition; null while that is not known, or there is no such condition. */
function useFacets(
  papers: PapersAnswer | null,
  filters: Filters,
  without: Partial<Filters> | false,
): FacetsAnswer | null {
  const { data } = useAnswer<FacetsAnswer>(
    papers && without ? facetsQuestion({ ...filters, ...without }) : null,
  );
  return without ? data : null;
}
