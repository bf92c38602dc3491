import { Arg, Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import type { NodeKind } from '../identity/nodeId.js';
import type { AlikeMapping, FieldMapping, OrderKey, RelationMapping, TypeMapping } from '../query/mapping.js';
import { firstArgument, orderByArgument, pageArguments, whereArgument } from './arguments.js';
import { connectionType, type EdgeFields } from './connection.js';
import { Direction } from './filters.js';
import { countOrderInput, filterFor, orderInput, quantifierInput, searchable, whereInput } from './inputs.js';
import { Node } from './node.js';
import {
  draftOf,
  mappedKind,
  mappedType,
  registerKind,
  registerType,
  type LookupArgument,
} from './registry.js';

/**
 * Decorators that put a GraphQL field and its place in the graph side by side, and derive what belongs to them:
 * filter and order inputs, arguments, counts.
 */

type Class = new () => object;
type Thunk = () => unknown;

interface KindOptions {
  kind: NodeKind;
  /** The names of the root fields for one and for many. */
  one: string;
  many: string;
  description: string;
  /** The natural order; the id is added to make it total. */
  order: OrderKey[];
  /** The ways to look one up besides its id, by argument. */
  lookups: Record<string, LookupArgument>;
  /** Nodes that hold further ids of it. */
  aliases?: NonNullable<TypeMapping['aliases']>;
  /** What is counted of those on all pages of a list. */
  facets?: Class;
}

/** A class for a kind of node with a global id; its name is the node's label. */
export function Kind(options: KindOptions): ClassDecorator {
  return (target) => {
    const type = target as unknown as Class;
    const { kind, one, many, description, aliases = null } = options;
    const { fields, filters, orders } = draftOf(type.prototype as object);
    const order: OrderKey[] = [...options.order, { on: 'node', property: 'id' }];
    const mapping: TypeMapping = { name: type.name, label: type.name, kind, fields, order, aliases };
    ObjectType({ description, implements: Node, simpleResolvers: true })(type);
    Extensions({ graph: mapping })(type);
    const where = whereInput(type.name, filters);
    searchable(where);
    const orderBy = orderInput(type.name, orders);
    const quantifiers = quantifierInput(type.name, where);
    const lookups = new Map(Object.entries({ id: byId, ...options.lookups }));
    const countOrder = countOrderInput(type.name, where);
    const connection = connectionType(type.name, many, () => type, options);
    registerKind({ type, mapping, one, many, lookups, where, orderBy, quantifiers, countOrder, connection });
  };
}

const byId: LookupArgument = {
  type: () => ID,
  property: 'id',
  read: (value: string) => value,
  expects: 'an id',
  description: 'The global id.',
};

interface PartOptions {
  /** The label of the node behind it. */
  label: string;
  description: string;
  /** The keys that make an order total. */
  order: OrderKey[];
}

/** A class for what has no id of its own: a relationship with its far end, or a node that belongs to one other. */
export function Part({ label, description, order }: PartOptions): ClassDecorator {
  return (target) => {
    const type = target as unknown as Class;
    const { fields, filters } = draftOf(type.prototype as object);
    const mapping: TypeMapping = { name: type.name, label, kind: null, fields, order, aliases: null };
    ObjectType({ description, simpleResolvers: true })(type);
    Extensions({ graph: mapping })(type);
    const where = whereInput(type.name, filters);
    registerType({ type, mapping, where, quantifiers: quantifierInput(type.name, where) });
  };
}

interface StoredOptions {
  description: string;
  nullable?: boolean;
  /** Default: the field's own name. */
  property?: string;
  /** Default: on the node. */
  on?: 'node' | 'relationship';
  /** The input type of a condition; default by the field's type. */
  filter?: Class;
  /** Whether to sort by it; default false. */
  order?: boolean;
}

/** A value that is stored as it is shown. */
export function Stored(type: Thunk, options: StoredOptions): PropertyDecorator {
  return (prototype, key) => {
    const field = String(key);
    const { description, nullable = false, property = field, on = 'node', filter, order } = options;
    mappedField(
      prototype,
      field,
      type,
      { is: 'property', on, property, nullable, mayBeEmpty: on === 'relationship' && Array.isArray(type()) },
      { description, nullable },
    );
    const draft = draftOf(prototype);
    draft.filters.set(field, () => filter ?? filterFor(type()));
    if (order) draft.orders.set(field, () => Direction);
  };
}

/** The node at the far end of the relationship that a part stands for. */
export function End(target: string, description: string): PropertyDecorator {
  return (prototype, key) => {
    const mapping: FieldMapping = { is: 'end', target: () => mappedType(target).mapping };
    mappedField(prototype, String(key), () => mappedType(target).type, mapping, { description });
    draftOf(prototype).filters.set(String(key), () => mappedKind(target).where);
  };
}

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

/** A field with its place in the graph. */
function mappedField(
  prototype: object,
  field: string,
  type: Thunk,
  mapping: FieldMapping,
  options: { description: string; nullable?: boolean },
): void {
  Field(type as never, options)(prototype, field);
  Extensions({ graph: mapping })(prototype, field);
  draftOf(prototype).fields.set(field, mapping);
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
