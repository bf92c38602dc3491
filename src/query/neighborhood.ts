import type { GraphQLResolveInfo } from 'graphql';
import { int } from 'neo4j-driver';
import type { Argument, Arguments } from './argument.js';
import { byId } from './byId.js';
import { cypher, join, name, nothing, Parameter, Variable, type Fragment } from './cypher.js';
import { Imports } from './found.js';
import { labelOf, ofGraphNode } from './graph.js';
import { InputError } from './inputError.js';
import type { RootMapping, TypeMapping } from './mapping.js';
import { mostNodes } from './mostNodes.js';
import { between } from './page.js';

type NeighborhoodMapping = Extract<RootMapping, { is: 'neighborhood' }>;

/** As far as one can ask. */
const MOST_DEPTH = 3;
/** What has more neighbours than this is shown and not followed, but where it stands in the middle. */
const MOST_FOLLOWED = 500;

/** What is walked over, either way. */
const ways = cypher`:AUTHORED|IN_CATEGORY|HAS_REPOSITORY|PUBLISHED_IN|LISTED_IN|CITES|SUBCATEGORY_OF`;
/** Those of which a paper has few, whatever is at the other end. */
const waysOfPapers = cypher`:AUTHORED|IN_CATEGORY|HAS_REPOSITORY|PUBLISHED_IN|LISTED_IN`;

/**
 * A node and what is around it, ring by ring; of a ring that is too large those with most links to the ring before come
 * first. Edges are looked for from papers, or from the narrower category: of the other end they may be thousands.
 */
export function neighborhood(
  info: GraphQLResolveInfo,
  mapping: NeighborhoodMapping,
  values: Arguments,
): Fragment {
  const targets = mapping.targets();
  const id = new Variable('id');
  const centre = new Variable('centre');
  const node = new Variable('node');
  const other = new Variable('other');
  const edge = new Variable('edge');
  const source = new Variable('source');
  const target = new Variable('target');
  const place = new Variable('place');
  const edges = new Variable('edges');
  const distance = new Variable('distances');
  const far = new Variable('distance');
  const shownNodes = new Variable('shownNodes');
  const found = targets.map((type) => {
    const ofKind = new Variable('found');
    return cypher`${byId(type, ofKind, id)}
RETURN ${ofKind} AS ${node}`;
  });
  const labels = wantedLabels(targets, values);
  const steps: Fragment[] = [];
  let around: Around = { ring: centre, nodes: centre, cut: cypher`false` };
  const distances = [cypher`[${node} IN ${centre} | 0]`];
  for (let depth = 1; depth <= mostRings(values.get('depth')!); depth++) {
    const { step, next } = further(around, depth, labels, values);
    steps.push(step);
    distances.push(cypher` + [${node} IN ${next.ring} | ${number(depth)}]`);
    around = next;
  }
  const { nodes, cut } = around;
  return cypher`WITH ${values.get('id')!.parameter()} AS ${id}
CALL (${new Imports(id)}) {
  CALL (${new Imports(id)}) {
    ${join(found, '\nUNION ALL\n')}
  }
  RETURN collect(${node})[..1] AS ${centre}
}
${join(steps, '\n')}
CALL (${new Imports(nodes)}) {
  CALL (${new Imports(nodes)}) {
    UNWIND ${nodes} AS ${node}
    MATCH (${node}:Paper)-[${edge}${waysOfPapers}]-(${other}) WHERE ${other} IN ${nodes}
    RETURN ${edge}
    UNION ALL
    UNWIND ${nodes} AS ${node}
    MATCH (${node}:Paper|Category)-[${edge}:CITES|SUBCATEGORY_OF]->(${other}) WHERE ${other} IN ${nodes}
    RETURN ${edge}
  }
  WITH startNode(${edge}).id AS ${source}, endNode(${edge}).id AS ${target}, type(${edge}) AS kind, count(*) AS weight
  ORDER BY ${source}, ${target}, kind
  RETURN collect([${source}, ${target}, kind, weight]) AS ${edges}
}
WITH *, ${join(distances, '')} AS ${distance}
CALL (${new Imports(nodes, distance)}) {
  UNWIND range(0, size(${nodes}) - 1) AS ${place}
  WITH ${place}, ${nodes}[${place}] AS ${node}, ${distance}[${place}] AS ${far}
  ${ofGraphNode(info, targets, node)}
  WITH ${place}, [${node}.id, type, ${labelOf(node)}, ${far}, shown, ${node}.year, ${node}.year] AS shownNode ORDER BY ${place}
  RETURN collect(shownNode) AS ${shownNodes}
}
RETURN { nodes: ${shownNodes}, edges: ${edges}, truncated: ${cut}, crowdedPaperCount: 0 } AS row`;
}

interface Around {
  /** The outermost nodes. */
  readonly ring: Variable;
  /** All nodes. */
  readonly nodes: Variable;
  /** Whether there are more. */
  readonly cut: Fragment;
}

/** One ring more, as far as it is asked for and there is room. */
function further(
  { ring, nodes, cut }: Around,
  depth: number,
  labels: Fragment,
  values: Arguments,
): { step: Fragment; next: Around } {
  const inner = new Variable('inner');
  const outer = new Variable('outer');
  const links = new Variable('links');
  const found = new Variable('found');
  const next = { ring: new Variable('ring'), nodes: new Variable('nodes'), cut: new Variable('truncated') };
  const isAsked = cypher`${between(values.get('depth')!, 1, MOST_DEPTH)} >= ${number(depth)}`;
  const degree = cypher`COUNT { (${inner})-[${ways}]-() }`;
  const most = number(MOST_FOLLOWED);
  const isFollowed = depth === 1 ? nothing : cypher` AND ${degree} <= ${most}`;
  const isCrowded =
    depth === 1 ? nothing : cypher` OR (${isAsked} AND any(${inner} IN ${ring} WHERE ${degree} > ${most}))`;
  const imports = ring === nodes ? new Imports(nodes) : new Imports(ring, nodes);
  const step = cypher`CALL (${imports}) {
  UNWIND ${ring} AS ${inner}
  WITH * WHERE ${isAsked}${isFollowed}
  MATCH (${inner})-[${ways}]-(${outer}:${labels}) WHERE NOT ${outer} IN ${nodes}
  WITH ${outer}, count(*) AS ${links}
  ORDER BY ${links} DESC, ${outer}.id LIMIT ${mostNodes(values, 0)}
  RETURN collect(${outer}) AS ${found}
}
WITH *, ${found}[..${mostNodes(values, 0)} - size(${nodes})] AS ${next.ring}
WITH *, ${nodes} + ${next.ring} AS ${next.nodes}, ${cut} OR size(${found}) > size(${next.ring})${isCrowded} AS ${next.cut}`;
  return { step, next: { ...next, cut: cypher`${next.cut}` } };
}

/** How many rings the statement has to have: each takes time, also where it stays empty. */
function mostRings({ value, isConstant }: Argument): number {
  return isConstant ? Math.max(1, Math.min(MOST_DEPTH, value as number)) : MOST_DEPTH;
}

function wantedLabels(targets: readonly TypeMapping[], values: Arguments): Fragment {
  const kinds = values.get('kinds')!;
  const wanted = targets.filter(({ kind }) => !kinds.given || (kinds.value as unknown[]).includes(kind));
  if (wanted.length === 0) throw new InputError(kinds.field, 'Expected at least one kind, got none.');
  return join(
    wanted.map(({ label }) => cypher`${name(label)}`),
    '|',
  );
}

function number(value: number): Parameter {
  return new Parameter(() => int(value));
}
