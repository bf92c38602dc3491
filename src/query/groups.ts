import type { GraphQLResolveInfo } from 'graphql';
import type { Argument, Arguments } from './argument.js';
import { keyOf, withKeys, type Key } from './aspect.js';
import { cypher, join, name, nothing, Parameter, Variable, type Fragment } from './cypher.js';
import { comparisonsWith } from './filter.js';
import { InputError } from './inputError.js';
import type { AspectMapping, TypeMapping } from './mapping.js';
import { members } from './members.js';
import { limit } from './page.js';
import { allOf, matchAll } from './paged.js';
import { inMaps } from './project.js';
import { returned } from './returned.js';
import { nameInRow } from './row.js';
import { objectType, selectedFields } from './selection.js';

/** As many aspects may make a group. */
const MOST_ASPECTS = 3;

/**
 * The nodes of a kind in groups, largest first. What a node has several of puts it in several groups; what it has none of,
 * in the group without a value.
 * @throws InputError unless 1 to 3 different aspects are asked for
 */
export function groups(
  info: GraphQLResolveInfo,
  mapping: { target: () => TypeMapping; aspects: ReadonlyMap<string, AspectMapping> },
  values: Arguments,
): Fragment {
  const { matched, step, repeats } = matchAll(allOf(mapping.target()), values.get('where'));
  const { node } = step;
  const by = aspectsOf(values.get('by')!);
  const keys = by.map((aspect) => keyOf(mapping.aspects.get(aspect)!, step));
  const count = new Variable('count');
  const list = new Variable('members');

  const shown: Fragment[] = [];
  const type = objectType(info.parentType.getFields()[info.fieldName]!);
  for (const [key, nodes] of selectedFields(info, type, info.fieldNodes)) {
    const field = type.getFields()[nodes[0]!.name.value];
    if (field?.extensions.graph?.is !== 'members') continue;
    const asked = { request: info, field, askedBy: nodes };
    const behind = { list, target: mapping.target() };
    shown.push(cypher`${name(nameInRow(field.name, key))}: ${members(asked, behind, inMaps.project)}`);
  }
  const collected = shown.length > 0;
  const asked = values.get('having')!;
  const having = comparisonsWith(asked.given ? asked.member('count') : undefined, cypher`${count}`);
  const bound = keys.map(({ variable }) => cypher`${variable}`);
  const kept = [...bound, cypher`${count}`, ...(collected ? [cypher`${list}`] : [])];
  const order = [cypher`${count} DESC`, ...keys.flatMap((key) => key.order)];
  const matches = keys.flatMap(({ path }) => (path ? [cypher`\nOPTIONAL MATCH ${path}`] : []));
  const grouped = [
    ...bound,
    cypher`count(*) AS ${count}`,
    ...(collected ? [cypher`collect(${node}) AS ${list}`] : []),
  ];
  return cypher`${matched}${repeats ? cypher`\nWITH DISTINCT ${node}` : nothing}${join(matches, '')}
${withKeys(node, keys)}
WITH ${join(grouped, ', ')}${having.length > 0 ? cypher` WHERE ${join(having, ' AND ')}` : nothing}
WITH ${join(kept, ', ')} ORDER BY ${join(order, ', ')} ${limit(values.get('first')!)}
${returned(
  join(kept, ', '),
  cypher`{
  ${join([cypher`keys: [${join(keys.map(keyShown(by)), ', ')}]`, cypher`count: ${count}`, ...shown], ',\n')}
}`,
  cypher` AS row`,
)}`;
}

function keyShown(by: readonly string[]): (key: Key, index: number) => Fragment {
  return ({ shown }, index) => cypher`{ by: ${new Parameter(() => by[index])}, ${shown} }`;
}

function aspectsOf(by: Argument): string[] {
  const aspects = by.value as string[];
  if (aspects.length >= 1 && aspects.length <= MOST_ASPECTS && new Set(aspects).size === aspects.length)
    return aspects;
  throw new InputError(
    by.field,
    `Expected 1 to ${MOST_ASPECTS} different ones, got ${aspects.length ? aspects.join(', ') : 'none'}.`,
  );
}
