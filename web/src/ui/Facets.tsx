import type { JSX } from 'react';
import type { PapersAnswer } from '../ask/papers.js';
import { hues, type Theme } from '../canvas/theme.js';
import { months, years } from '../model/months.js';
import { hueOrder, sectionName } from '../model/sections.js';
import { DateFacet } from './DateFacet.js';
import { FacetValue } from './FacetValue.js';
import { Link } from './Link.js';
import { useSession } from './session.js';

interface FacetsProps {
  readonly whole: PapersAnswer | null;
  readonly papers: PapersAnswer | null;
  readonly theme: Theme;
}

/** How many venues are named before the others are counted together. */
const firstVenues = 5;

/** What the papers in view have, counted, and the way to fewer of them. */
export function Facets({ whole, papers, theme }: FacetsProps): JSX.Element {
  const { filters } = useSession().recipe;
  if (!whole || !papers) return <aside className="facets" aria-label="Filters" />;
  const { totalCount, facets, nodes } = papers.papersConnection;
  const order = hueOrder(whole);
  const inCategory = new Map(facets.categories.map(({ id, count }) => [id, count]));
  const most = Math.max(1, ...whole.papersConnection.facets.categories.map(({ count }) => count));
  const parents = new Set(whole.categories.map(({ path }) => path.slice(0, -1).join('\n')));
  const categories = whole.categories.filter(
    ({ id, path }) => order.has(id) || !parents.has(path.join('\n')),
  );
  const venues = facets.venues.slice(0, firstVenues);
  const otherVenues = facets.venues.slice(firstVenues);
  const stated = facets.venues.reduce((sum, { count }) => sum + count, 0);
  const all = whole.papersConnection.nodes.map(({ date }) => date);
  const byMonth = !whole.papersConnection.pageInfo.hasNextPage;
  const periods = byMonth ? months(all) : years(whole.papersConnection.facets.years);
  const inView = byMonth ? months(nodes.map(({ date }) => date)) : years(facets.years);
  const filtered = JSON.stringify(filters) !== JSON.stringify({ categories: [], venues: [], authors: [] });

  return (
    <aside className="facets" aria-label="Filters">
      <p className="total">
        <strong>{totalCount.toLocaleString('en')}</strong> {totalCount === 1 ? 'paper' : 'papers'}
        {filtered && <Link step={{ do: 'clear filters' }}>Clear filters</Link>}
      </p>
      {categories.length > 0 && (
        <section>
          <h2>Categories</h2>
          <ul>
            {categories.map(({ id, path }) => (
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
            ))}
          </ul>
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
          {totalCount > stated && facets.venues.length < 100 && (
            <FacetValue
              name="none stated"
              count={totalCount - stated}
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
