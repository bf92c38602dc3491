import { cypher, name, type Fragment, type Variable } from './cypher.js';
import { Imports } from './found.js';
import type { TypeMapping } from './mapping.js';

/** The node with this id; of a kind with further ids, where no node has it for its own, the one that has it too. */
export function byId({ label, aliases }: TypeMapping, node: Variable, id: Variable): Fragment {
  const own = cypher`MATCH (${node}:${name(label)} { id: ${id} })`;
  if (!aliases) return own;
  return cypher`CALL (${new Imports(id)}) {
  ${own}
  RETURN ${node}
  UNION ALL
  MATCH (${node}:${name(label)})-[:${name(aliases.type)}]->(:${name(aliases.label)} { id: ${id} })
  RETURN ${node}
}
WITH ${node}, ${id} ORDER BY ${node}.id <> ${id}, ${node}.id LIMIT 1`;
}
