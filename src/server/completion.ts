import {
  getNullableType,
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import type { Selections } from '../query/selection.js';
import { NotCompiled, selectedFields } from './selectedFields.js';

/** Thrown while a value is completed when it is not plainly what its type says. */
class NotPlain extends Error {
  override readonly name = 'NotPlain';
}

/**
 * Gives what a resolver gave the shape of the answer. @throws unknown whenever the value is not plainly what its type
 * says, also where graphql-js would go on with it: then it is to be completed by graphql-js, which says what is wrong
 */
export type Complete = (value: unknown, call: CallResolver) => unknown;

/** Calls the resolver of a field below those of `Query`. */
export type CallResolver = (called: CalledField, source: unknown) => unknown;

/** A field below those of `Query` that has a resolver. */
export interface CalledField {
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly parentType: GraphQLObjectType;
  /** Its name in the answer. */
  readonly key: string;
}

/** Fields of one document, fragments spread: what is compiled costs memory as long as the document is kept. */
const MOST_FIELDS = 500;

/**
 * Writes JavaScript that completes one value: object literals of known keys are made, and made into JSON, several times
 * as fast as objects that grow key by key. Text of a request never becomes part of the code: names are checked to be
 * names by graphql's parser and quoted all the same; everything else is handed over as a constant.
 */
export class Completion {
  private readonly functions: string[] = [];
  private readonly constants: unknown[] = [];
  private fields = 0;

  constructor(private readonly selections: Selections) {}

  /** @throws NotCompiled */
  compile(type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
    const complete = this.completer(type, nodes);
    const code = ['"use strict";', ...this.functions, `return ${complete};`].join('\n');
    const names = this.constants.map((_, index) => `c${index}`);
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the code is ours, see above
    const make = new Function(...names, code) as (...constants: unknown[]) => Complete;
    return make(...this.constants);
  }

  /** The name of a function (value, call) that completes values of a type. */
  private completer(type: GraphQLOutputType, nodes: readonly FieldNode[]): string {
    const whenNull = isNonNullType(type) ? `throw new ${this.constant(NotPlain)}('null')` : 'return null';
    const body = this.body(getNullableType(type), nodes);
    return this.add('v, call', `if (v === null || v === undefined) ${whenNull}; ${body}`);
  }

  private body(type: GraphQLOutputType, nodes: readonly FieldNode[]): string {
    if (isLeafType(type)) return `return ${this.leaf(type)};`;
    if (isListType(type)) {
      const item = this.completer(type.ofType, nodes);
      return `if (!Array.isArray(v)) throw new ${this.constant(NotPlain)}('no list');
        const list = new Array(v.length);
        for (let i = 0; i < v.length; i++) list[i] = ${item}(v[i], call);
        return list;`;
    }
    const plain = `if (typeof v !== 'object' || v instanceof Error || typeof v.then === 'function')
      throw new ${this.constant(NotPlain)}('no object');`;
    if (isObjectType(type)) return `${plain} return ${this.object(type, nodes)};`;
    return `${plain} ${this.abstract(type, nodes)}`;
  }

  /** What is stored as it is answered needs no call of its type. */
  private leaf(type: GraphQLLeafType): string {
    const serialize = `${this.constant(serializer(type))}(v)`;
    if (type === GraphQLString || type === GraphQLID) return `typeof v === 'string' ? v : ${serialize}`;
    if (type === GraphQLBoolean) return `typeof v === 'boolean' ? v : ${serialize}`;
    if (type === GraphQLInt) return `(v | 0) === v ? v : ${serialize}`;
    if (type === GraphQLFloat) return `typeof v === 'number' && v - v === 0 ? v : ${serialize}`;
    return serialize;
  }

  private object(type: GraphQLObjectType, nodes: readonly FieldNode[]): string {
    if (type.isTypeOf) throw new NotCompiled('isTypeOf');
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const members = [...selectedFields(this.selections, type, sets)].map(([key, askedBy]) => {
      if (++this.fields > MOST_FIELDS) throw new NotCompiled('too many fields');
      return `${JSON.stringify(key)}: ${this.field(type, key, askedBy)}`;
    });
    return `{${members.join(', ')}}`;
  }

  private field(parentType: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): string {
    const name = nodes[0]!.name.value;
    if (name === TypeNameMetaFieldDef.name) return JSON.stringify(parentType.name);
    if (name === SchemaMetaFieldDef.name || name === TypeMetaFieldDef.name) throw new NotCompiled(name);
    const field = parentType.getFields()[name]!;
    const complete = this.completer(field.type, nodes);
    if (!field.resolve) return `${complete}(v[${JSON.stringify(name)}], call)`;
    const called: CalledField = { field, nodes, parentType, key };
    return `${complete}(call(${this.constant(called)}, v), call)`;
  }

  /** The value says of which type it is, as graphql-js expects it too where there is no `resolveType`. */
  private abstract(type: GraphQLAbstractType, nodes: readonly FieldNode[]): string {
    const cases = this.selections.schema
      .getPossibleTypes(type)
      .map((possible) => `case ${JSON.stringify(possible.name)}: return ${this.object(possible, nodes)};`);
    return `switch (v.__typename) { ${cases.join(' ')} }
      throw new ${this.constant(NotPlain)}('no type');`;
  }

  private add(parameters: string, body: string): string {
    const name = `f${this.functions.length}`;
    this.functions.push(`function ${name}(${parameters}) { ${body} }`);
    return name;
  }

  private constant(value: unknown): string {
    const known = this.constants.indexOf(value);
    return `c${known < 0 ? this.constants.push(value) - 1 : known}`;
  }
}

function serializer(type: GraphQLLeafType): (value: unknown) => unknown {
  return (value) => {
    const serialized = type.serialize(value);
    if (serialized === undefined || serialized === null) throw new NotPlain('nothing serialized');
    return serialized;
  };
}
