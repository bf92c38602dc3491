import type { FieldNode, GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { int } from 'neo4j-driver';
import { titleKey } from '../identity/title.js';
import { nameKeys } from '../identity/nameKeys.js';
import { misspeltQuery, searchQuery, suggestionQuery } from '../search/lucene.js';
import type { Argument, Arguments } from './argument.js';
import { cypher, join, name, nothing, Parameter, Variable, type Fragment } from './cypher.js';
import { Imports } from './found.js';
import type { TypeMapping } from './mapping.js';
import { sizeOf } from './page.js';
import { inMaps } from './project.js';
import { returned } from './returned.js';
import { objectTypeNamed, selectedFields } from './selection.js';

/** A hit as the statement gives it. */
export interface HitRow {
  /** A GraphQL type. */
  type: string;
  /** What each field `node` asks of it, by `node` and response name. */
  shown: Record<string, object>;
  score: number;
  /** What it was found by: its title or name, its owner's name, its abstract. null unless highlights are asked for. */
  texts: (string | null)[] | null;
}

export const hitColumns = cypher`type, shown, score, texts`;

/** How many hits are put in order. Suggestions all score alike until then. */
const MOST_HITS = { search: 200, suggest: 2_000 };
/**
 * Of how many of the best it is looked whether the text names them exactly, at least: what it names is among the first
 * twenty (tried with 3,700 titles and names of 95,177 papers).
 */
const BEST = 50;

/**
 * `search` and `suggest`: the index finds and scores, then a title or name that equals the text comes first; of
 * suggestions next what begins with it, short ones first.
 */
export function searchAll(
  is: 'search' | 'suggest',
  targets: readonly TypeMapping[],
  values: Arguments,
  info: GraphQLResolveInfo,
): Fragment {
  const text = (values.get('query') ?? values.get('text'))!;
  const node = new Variable('node');
  const wanted = targets.filter(({ kind }) => isWanted(kind, values.get('kinds')));
  if (wanted.length === 0)
    return cypher`UNWIND [] AS type RETURN type, null AS shown, null AS score, null AS texts`;
  const first = sizeOf(values.get('first')!);
  const most = new Parameter(() => int(MOST_HITS[is]));
  const hits = (query: Parameter): Fragment =>
    wanted.length === targets.length
      ? cypher`CALL db.index.fulltext.queryNodes('words', ${query}, { limit: ${most} }) YIELD node AS ${node}, score`
      : cypher`CALL db.index.fulltext.queryNodes('words', ${query}) YIELD node AS ${node}, score
WITH ${node}, score WHERE ${join(
          wanted.map(({ label }) => cypher`${node}:${name(label)}`),
          ' OR ',
        )} LIMIT ${most}`;
  const found =
    is === 'suggest' ? hits(text.parameter(suggestionQuery)) : misspeltLast(hits, node, text, first);
  const label = cypher`coalesce(${node}.title, ${node}.name)`;
  const begins = cypher` + CASE WHEN toLower(${label}) STARTS WITH ${text.parameter(lower)} THEN 500 - size(${label}) / 1000.0 ELSE 0 END`;
  const hitType = objectTypeNamed(info.schema, 'SearchHit');
  const asked = [...selectedFields(info, hitType, info.fieldNodes).values()];
  const isHighlighted = asked.some(([field]) => field!.name.value === 'highlights');
  const texts = isHighlighted ? textsOf(node) : cypher`null`;
  return cypher`${found}
WITH ${node}, score + CASE WHEN ${node}.titleKey = ${text.parameter(keyOfTitle)} OR ${node}.foldedName = ${text.parameter(keyOfName)} OR toLower(${label}) = ${text.parameter(lower)} THEN 1000 ELSE 0 END${is === 'suggest' ? begins : nothing} AS score
ORDER BY score DESC, ${node}.id LIMIT ${first}
${ofAnyKind(wanted, node, (type) => shown(info, hitType, type, info.fieldNodes, node))}
RETURN type, shown, score, ${texts} AS texts ORDER BY score DESC, ${node}.id`;
}

/** What has the words as they are written; only where that is less than what is wanted, what has them misspelt, behind it. */
function misspeltLast(
  hits: (query: Parameter) => Fragment,
  node: Variable,
  text: Argument,
  first: Parameter,
): Fragment {
  const written = new Variable('written');
  const best = new Parameter((variables) => int(Math.max(BEST, Number(first.bind(variables)))));
  return cypher`${hits(text.parameter(searchQuery))}
WITH ${node}, score ORDER BY score DESC, ${node}.id LIMIT ${best}
WITH collect({ node: ${node}, score: score }) AS ${written}
CALL (${written}) {
  UNWIND ${written} AS hit
  RETURN hit.node AS ${node}, hit.score AS score
  UNION ALL
  WITH * WHERE size(${written}) < ${first}
  ${hits(text.parameter(misspeltQuery))}
  WITH ${node}, score, ${written} WHERE NOT ${node} IN [hit IN ${written} | hit.node]
  RETURN ${node}, score / (score + 1) * coalesce(${written}[-1].score, 1) AS score
}`;
}

/** `type` and `shown` of a node of which only the graph knows the kind. */
export function ofAnyKind(
  targets: readonly TypeMapping[],
  node: Variable,
  shown: (type: TypeMapping) => Fragment[],
): Fragment {
  const kinds = targets.map((mapping) => {
    const type = new Parameter(() => mapping.name);
    return cypher`WITH ${node} WHERE ${node}:${name(mapping.label)}
${returned(cypher`${node}`, cypher`{ ${join(shown(mapping), ', ')} }`, cypher` AS shown, ${type} AS type`)}`;
  });
  return cypher`CALL (${new Imports(node)}) {
  ${join(kinds, '\nUNION ALL\n')}
}`;
}

/** What every field `node` of a type asks of a node of this kind, by `node` and response name. @param under what stands before it */
export function shown(
  info: GraphQLResolveInfo,
  owner: GraphQLObjectType,
  mapping: TypeMapping,
  askedBy: readonly FieldNode[],
  node: Variable,
  under = '',
): Fragment[] {
  const type = objectTypeNamed(info.schema, mapping.name);
  const asked = [...selectedFields(info, owner, askedBy)].filter(
    ([, nodes]) => nodes[0]!.name.value === 'node',
  );
  return asked.map(
    ([key, nodes]) => cypher`${name(`${under}node ${key}`)}: ${inMaps.project(info, type, nodes, { node })}`,
  );
}

export function textsOf(node: Variable): Fragment {
  return cypher`[coalesce(${node}.title, ${node}.name), ${node}.owner, ${node}.abstract]`;
}

function isWanted(kind: string | null, kinds: Argument | undefined): boolean {
  return !kinds?.given || (kinds.value as (string | null)[]).includes(kind);
}

function lower(text: string): string {
  return text.trim().toLowerCase();
}

/** Of no title when the text is blank. */
function keyOfTitle(text: string): string | null {
  return titleKey(text.slice(0, 1_000)) || null;
}

function keyOfName(text: string): string | null {
  return nameKeys(text.slice(0, 1_000)).foldedName || null;
}
