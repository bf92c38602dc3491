import type { FieldMapping, Lookup, TypeMapping } from '../query/mapping.js';

type Class = new () => object;

/** A class whose fields are read from the graph. */
export interface MappedType {
  readonly type: Class;
  readonly mapping: TypeMapping;
  readonly where: Class;
  /** The quantifiers over a relation to it. */
  readonly quantifiers: Class;
}

/** One of the kinds with a global id: it can be listed, filtered, ordered and looked up. */
export interface MappedKind extends MappedType {
  /** The names of the root fields for one and for many. */
  readonly one: string;
  readonly many: string;
  /** By the name of the root field's argument. */
  readonly lookups: ReadonlyMap<string, LookupArgument>;
  readonly orderBy: Class;
  /** The order by how many of this kind a relation leads to. */
  readonly countOrder: Class;
  /** A page of this kind. */
  readonly connection: Class;
}

export interface LookupArgument extends Lookup {
  /** The argument's GraphQL type. */
  readonly type: () => unknown;
  readonly description: string;
}

/** What the field decorators of a class leave for its class decorator. */
export interface Draft {
  readonly fields: Map<string, FieldMapping>;
  /** The input type of each field's condition, by field. */
  readonly filters: Map<string, () => unknown>;
  /** The input type of the order by each field, by field. */
  readonly orders: Map<string, () => unknown>;
}

const drafts = new WeakMap<object, Draft>();
const types = new Map<string, MappedType>();
const kinds = new Map<string, MappedKind>();

export function draftOf(prototype: object): Draft {
  const draft = drafts.get(prototype) ?? { fields: new Map(), filters: new Map(), orders: new Map() };
  drafts.set(prototype, draft);
  return draft;
}

export function registerType(mapped: MappedType): void {
  types.set(mapped.mapping.name, mapped);
}

export function registerKind(mapped: MappedKind): void {
  registerType(mapped);
  kinds.set(mapped.mapping.name, mapped);
}

/** Entity classes name each other by name, so that their modules form no cycle. */
export function mappedType(name: string): MappedType {
  return found(types, name);
}

export function mappedKind(name: string): MappedKind {
  return found(kinds, name);
}

function found<T>(known: ReadonlyMap<string, T>, name: string): T {
  const mapped = known.get(name);
  if (!mapped)
    throw new Error(`Expected the name of an entity class (${[...known.keys()].join(', ')}), got ${name}`);
  return mapped;
}
