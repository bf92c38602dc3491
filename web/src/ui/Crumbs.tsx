import type { JSX } from 'react';
import { nodeNamesQuestion, type NodeNamesAnswer } from '../ask/nodeNames.js';
import { useAnswer } from '../ask/useAnswer.js';
import { Link } from './Link.js';
import { useSession } from './session.js';

/** The way to what is shown; each step leads back to itself. */
export function Crumbs(): JSX.Element | null {
  const { recipe } = useSession();
  const { seeds, unfolded, hidden } = recipe;
  const ids = [...new Set([...seeds, ...unfolded.map(({ id }) => id)])];
  const { data } = useAnswer<NodeNamesAnswer>(ids.length ? nodeNamesQuestion(ids) : null);
  if (seeds.length === 0) return null;
  const names = new Map(ids.map((id, index) => [id, data?.nodes[index] ?? null]));
  const nameOf = (id: string): string => {
    const node = names.get(id);
    return node ? (node.path?.at(-1) ?? node.name ?? node.title ?? id) : '…';
  };
  return (
    <nav className="crumbs" aria-label="Steps">
      <Link step={{ do: 'first sight' }}>All papers</Link>
      {seeds.map((id) => (
        <span key={id}>
          <Link
            step={{
              do: 'open',
              recipe: { ...recipe, unfolded: unfolded.filter((each) => each.id === id), hidden: [] },
            }}
          >
            {short(nameOf(id))}
          </Link>
        </span>
      ))}
      {unfolded.map(({ id, relation }, index) =>
        seeds.includes(id) && index < 2 ? null : (
          <span key={`${id} ${relation}`}>
            <Link step={{ do: 'open', recipe: { ...recipe, unfolded: unfolded.slice(0, index + 1) } }}>
              {short(nameOf(id))}: {relation === 'coauthors' ? 'co-authors' : relation}
            </Link>
          </span>
        ),
      )}
      {hidden.length > 0 && (
        <span>
          {hidden.length} hidden <Link step={{ do: 'open', recipe: { ...recipe, hidden: [] } }}>show</Link>
        </span>
      )}
    </nav>
  );
}

function short(name: string): string {
  return name.length > 32 ? `${name.slice(0, 30).trimEnd()}…` : name;
}
