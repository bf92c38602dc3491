import { Arg, Int } from 'type-graphql';
import type { AlikeMapping, OrderKey, RelationMapping } from '../query/mapping.js';
import { firstArgument, orderByArgument, pageArguments, whereArgument } from './arguments.js';
import { connectionType, type EdgeFields } from './connection.js';
import { mappedField } from './mappedField.js';
import { draftOf, mappedKind, mappedType } from './registry.js';

/** Decorators of fields that lead to other nodes, each with its filter, arguments, count and pages. */

type Class = new () => object;

interface Way {
  type: string;
  direction: 'in' | 'out';
  description: string;
}

/** The one node of this kind that a type of relationship leads to, or null. */
export function ToOne(target: string, { type, direction, description }: Way): PropertyDecorator {
  return (prototype, key) => {
    const field = String(key);
    const relation = relationTo(target, { type, direction, many: false });
    mappedField(prototype, field, () => mappedType(target).type, relation, { description, nullable: true });
    draftOf(prototype).filters.set(field, () => mappedKind(target).where);
  };
}

interface ToManyOptions extends Way {
  /** The name of the field that counts them. */
  count: string;
  /** The natural order, before the target's id. */
  order: OrderKey[];
  /** How many are listed when not asked otherwise; default 25. */
  first?: number;
  /** Two nodes may be related more than once; each is listed and counted once. */
  parallel?: boolean;
  /** What `deep: true` follows first, to any depth. */
  deep?: NonNullable<RelationMapping['deep']> & { description: string };
  /** What the relationships themselves say, for the edges of pages. */
  edge?: EdgeFields;
  /** What is counted of those on all pages. */
  facets?: Class;
}

/** The nodes of a kind that a type of relationship leads to, and how many there are. */
export function ToMany(target: string, options: ToManyOptions): PropertyDecorator {
  return (prototype, key) => {
    const field = String(key);
    const { description, count, first = 25, deep } = options;
    const relation = relationTo(target, { many: true, ...options });
    const what = description.charAt(0).toLowerCase() + description.slice(1);
    mappedField(prototype, field, () => [mappedType(target).type], relation, { description });
    mappedField(prototype, count, () => Int, { is: 'count', relation }, { description: `How many: ${what}` });
    const draft = draftOf(prototype);
    draft.filters.set(field, () => mappedKind(target).quantifiers);
    draft.orders.set(count, () => mappedKind(target).countOrder);

    const pages = `${field}Connection`;
    const owner = prototype.constructor.name;
    const end = owner === target ? field.charAt(0).toUpperCase() + field.slice(1) : target;
    const connection = connectionType(`${owner}${end}`, field, () => mappedType(target).type, options);
    const paged = `The same as \`${field}\`, to page through.`;
    mappedField(prototype, pages, () => connection, { is: 'pages', relation }, { description: paged });

    for (const on of [field, count, pages]) {
      whereArgument(prototype, on, target);
      if (deep)
        Arg('deep', () => Boolean, { nullable: true, defaultValue: false, description: deep.description })(
          prototype,
          on,
          0,
        );
    }
    for (const on of [field, pages]) orderByArgument(prototype, on, target);
    firstArgument(prototype, field, first);
    pageArguments(prototype, pages);
  };
}

interface ToPartsOptions extends Way {
  order: OrderKey[];
  /** For a list that may be long: the field that counts it, and how many are listed when not asked otherwise. */
  cut?: { count: string; first: number };
}

/** Parts, in their natural order. */
export function ToParts(target: string, options: ToPartsOptions): PropertyDecorator {
  return (prototype, key) => {
    const field = String(key);
    const { description, cut } = options;
    const relation = relationTo(target, { many: true, ...options });
    mappedField(prototype, field, () => [mappedType(target).type], relation, { description });
    draftOf(prototype).filters.set(field, () => mappedType(target).quantifiers);
    if (!cut) return;
    const counted = `How many there are in \`${field}\`.`;
    mappedField(prototype, cut.count, () => Int, { is: 'count', relation }, { description: counted });
    firstArgument(prototype, field, cut.first);
  };
}

interface AlikeOptions {
  when: AlikeMapping['when'];
  /** The name of the field that counts them. */
  count: string;
  description: string;
}

/** The other nodes of a kind that are like this one in some way, and how many there are. */
export function Alike(target: string, { when, count, description }: AlikeOptions): PropertyDecorator {
  return (prototype, key) => {
    const field = String(key);
    const mapping = { target: () => mappedType(target).mapping, when };
    const counted = `How many there are in \`${field}\`.`;
    mappedField(
      prototype,
      field,
      () => [mappedType(target).type],
      { is: 'alike', ...mapping },
      { description },
    );
    mappedField(prototype, count, () => Int, { is: 'alikeCount', ...mapping }, { description: counted });
    firstArgument(prototype, field, 25);
  };
}

function relationTo(
  target: string,
  options: Partial<RelationMapping> & Pick<RelationMapping, 'type' | 'direction' | 'many'>,
): RelationMapping {
  const { type, direction, many, parallel = false, deep = null, order = [] } = options;
  return {
    is: 'relation',
    type,
    direction,
    target: () => mappedType(target).mapping,
    many,
    parallel,
    deep,
    order,
  };
}
