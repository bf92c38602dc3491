import type { GraphQLResolveInfo } from 'graphql';
import { int } from 'neo4j-driver';
import { readInput, type Lookups } from '../search/readInput.js';
import type { Argument } from './argument.js';
import { cypher, join, name, Parameter, Variable, type Fragment } from './cypher.js';
import { Imports } from './found.js';
import { InputError } from './inputError.js';
import type { TypeMapping } from './mapping.js';
import { selectedFields, objectTypeNamed } from './selection.js';
import { ofAnyKind, shown, textsOf } from './search.js';

/** As many as one `resolve` may ask for. */
const MOST_INPUTS = 100;
/** How many titles that may be like an input are compared with it. */
const MOST_LIKE = 20;
/** How many of one name are shown. */
const MOST_EQUAL = 10;

/** What an input may mean, as the statement gives it. */
export interface ResolvedRow {
  /** The place of its input. */
  index: number;
  /** `node`: it is what the input names; `equal`: one of several that it names; `like`: its title may be like it. */
  as: 'node' | 'equal' | 'like';
  type: string;
  /** What each field `node` asks of it, by `node` and response name; for candidates, behind the response name of those. */
  shown: Record<string, object>;
  texts: (string | null)[];
}

export const resolvedColumns = cypher`index, as, type, shown, texts`;

/**
 * Each input is looked up by what it may be, surest first; only where nothing has that name are titles like it looked for.
 */
export function resolveInputs(
  targets: readonly TypeMapping[],
  inputs: Argument,
  info: GraphQLResolveInfo,
): Fragment {
  const wanted = inputs.parameter((texts: string[]): Lookups[] => {
    if (texts.length > MOST_INPUTS)
      throw new InputError(
        inputs.field,
        `Expected at most ${MOST_INPUTS} inputs, got ${texts.length}. Ask in parts.`,
      );
    return texts.map((text) => readInput(text).lookups);
  });
  const all = new Variable('inputs');
  const index = new Variable('index');
  const input = new Variable('input');
  const node = new Variable('node');
  const rank = new Variable('rank');
  const named = new Variable('named');
  const as = new Variable('as');
  const resolution = objectTypeNamed(info.schema, 'Resolution');
  const hit = objectTypeNamed(info.schema, 'SearchHit');
  const candidates = [...selectedFields(info, resolution, info.fieldNodes)].filter(
    ([, nodes]) => nodes[0]!.name.value === 'candidates',
  );
  const asNode = ofAnyKind(targets, node, (type) => shown(info, resolution, type, info.fieldNodes, node));
  const asCandidate = ofAnyKind(targets, node, (type) =>
    candidates.flatMap(([key, nodes]) => shown(info, hit, type, nodes, node, `${key} `)),
  );
  const ranked = lookups(targets, node, input).map(
    (found, at) => cypher`${found} RETURN ${node}, ${number(at)} AS ${rank}`,
  );
  return cypher`WITH ${wanted} AS ${all}
UNWIND range(0, size(${all}) - 1) AS ${index}
WITH ${index}, ${all}[${index}] AS ${input}
CALL (${new Imports(input)}) {
  CALL (${new Imports(input)}) {
    ${join(ranked, '\nUNION ALL\n')}
  }
  WITH ${rank}, collect(DISTINCT ${node}) AS ${named} ORDER BY ${rank} LIMIT 1
  RETURN coalesce(head(collect(${named})), []) AS ${named}
}
CALL (${new Imports(input, named)}) {
  UNWIND ${named} AS ${node}
  RETURN ${node}, CASE size(${named}) WHEN 1 THEN 'node' ELSE 'equal' END AS ${as} LIMIT ${number(MOST_EQUAL)}
  UNION ALL
  WITH * WHERE size(${named}) = 0
  CALL db.index.fulltext.queryNodes('words', ${input}.like, { limit: ${number(MOST_LIKE)} }) YIELD node AS ${node}
  WITH ${node} WHERE ${node}:Paper
  RETURN ${node}, 'like' AS ${as}
}
CALL (${new Imports(node, as)}) {
  WITH * WHERE ${as} = 'node'
  ${asNode}
  RETURN type, shown
  UNION ALL
  WITH * WHERE ${as} <> 'node'
  ${asCandidate}
  RETURN type, shown
}
RETURN ${index} AS index, ${as} AS as, type, shown, ${textsOf(node)} AS texts ORDER BY index, ${node}.id`;
}

/** Surest first. Each begins at an index. */
function lookups(targets: readonly TypeMapping[], node: Variable, input: Variable): Fragment[] {
  const by = (label: string, property: string, values: keyof Lookups): Fragment =>
    cypher`MATCH (${node}:${name(label)}) WHERE ${node}.${name(property)} IN ${input}.${name(values)}`;
  const alias = new Variable('alias');
  const link = new Variable('link');
  return [
    ...targets.map(({ label }) => by(label, 'id', 'ids')),
    ...targets.flatMap(({ label, aliases }) =>
      aliases
        ? [
            cypher`MATCH (${node}:${name(label)})-[:${name(aliases.type)}]->(${alias}:${name(aliases.label)}) WHERE ${alias}.id IN ${input}.ids`,
          ]
        : [],
    ),
    by('Paper', 'arxivId', 'arxivIds'),
    by('Paper', 'doi', 'dois'),
    by('Paper', 'openAlexId', 'openAlexIds'),
    by('Author', 'orcid', 'orcids'),
    cypher`MATCH (${node}:Paper)-[:HAS_LINK]->(${link}:Link) WHERE ${link}.url IN ${input}.urls`,
    by('Paper', 'titleKey', 'titleKeys'),
    by('List', 'title', 'names'),
    by('Author', 'name', 'names'),
  ];
}

function number(value: number): Parameter {
  return new Parameter(() => int(value));
}
