import { Extensions, ID, ObjectType } from 'type-graphql';
import type { NodeKind } from '../identity/nodeId.js';
import type { FieldMapping, OrderKey, TypeMapping } from '../query/mapping.js';
import { connectionType } from './connection.js';
import { Direction } from './filters.js';
import { countOrderInput, filterFor, orderInput, quantifierInput, searchable, whereInput } from './inputs.js';
import { mappedField } from './mappedField.js';
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
 * Decorators that put a class or a field and its place in the graph side by side, and derive what belongs to them:
 * filter and order inputs, pages. Fields that lead to other nodes: `relations.ts`.
 */

type Class = new () => object;
type Thunk = () => unknown;

interface KindOptions {
  kind: NodeKind;
  /** The names of the root fields for one and for many. */
  one: string;
  many: string;
  description: string;
  /** The natural order; where its last key is not unique, the id is added to make it total. */
  order: OrderKey[];
  /** The ways to look one up besides its id, by argument. */
  lookups: Record<string, LookupArgument>;
  /** Further properties with an index of their own, see `cypher/schema.cypher`. */
  indexed?: string[];
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
    const isTotal = options.order.at(-1)?.unique;
    const order: OrderKey[] = isTotal ? options.order : [...options.order, { on: 'node', property: 'id' }];
    const lookups = new Map(Object.entries({ id: byId, ...options.lookups }));
    const sought = new Set([
      ...[...lookups.values()].map(({ property }) => property),
      ...(options.indexed ?? []),
    ]);
    const mapping: TypeMapping = { name: type.name, label: type.name, kind, fields, sought, order, aliases };
    ObjectType({ description, implements: Node, simpleResolvers: true })(type);
    Extensions({ graph: mapping })(type);
    const where = whereInput(type.name, filters);
    searchable(where);
    const orderBy = orderInput(type.name, orders);
    const quantifiers = quantifierInput(type.name, where);
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
    const mapping: TypeMapping = {
      ...{ name: type.name, label, kind: null, fields, sought: new Set(), order, aliases: null },
    };
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
