import {
  getNullableType,
  isInputObjectType,
  isListType,
  Kind,
  valueFromAST,
  type GraphQLField,
  type GraphQLInputType,
  type ValueNode,
  type FieldNode,
} from 'graphql';
import { Parameter, type Binding } from './cypher.js';

type Variables = Readonly<Record<string, unknown>>;

/**
 * One value among a field's arguments, with the way to it: `value` decides the statement's structure, `bind` fetches
 * the same value again from the variables of a later request with the same structure.
 */
export class Argument {
  constructor(
    /** undefined when not given, null when given as null */
    readonly value: unknown,
    readonly bind: Binding,
    /** Where it stands, for errors: `papers.where.year`. */
    readonly field: string,
    private readonly members: ReadonlyMap<string | number, Argument> | null = null,
    /** Whether each request of the document gives the same value: it is written there, or is the default. */
    readonly isConstant = false,
  ) {}

  /** Of a value from a variable: what was asked for, so that one place is one Argument. */
  private readonly met = new Map<string | number, Argument>();

  get given(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  /** The members of an input object by name, those given as null too. */
  entries(): [string, Argument][] {
    const keys = this.members ? [...this.members.keys()] : Object.keys(this.value as object);
    return keys
      .map((key): [string, Argument] => [String(key), this.member(key)])
      .filter(([, { value }]) => value !== undefined);
  }

  /** A list's elements. */
  elements(): Argument[] {
    return (this.value as unknown[]).map((_, index) => this.member(index));
  }

  /** As a parameter, `read` turning each request's value into what the database is sent. */
  parameter<T>(read: (value: T) => unknown = (value) => value): Parameter {
    return new Parameter((variables) => read(this.bind(variables) as T));
  }

  /** A member of an input object or list, given or not. */
  member(key: string | number): Argument {
    const known = this.members?.get(key) ?? this.met.get(key);
    if (known) return known;
    const field = typeof key === 'number' ? `${this.field}[${key}]` : `${this.field}.${key}`;
    const value = (this.value as Record<string | number, unknown>)[key];
    const member = new Argument(value, (variables) => (this.bind(variables) as Variables)[key], field);
    this.met.set(key, member);
    return member;
  }
}

/** The arguments of one field, by name. */
export type Arguments = ReadonlyMap<string, Argument>;

/** The arguments of one field as asked, defaults filled in. */
export function readArguments(
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
): Arguments {
  const asked = new Map(node.arguments?.map((argument) => [argument.name.value, argument.value]));
  return new Map(
    definition.args.map(({ name, type, defaultValue }) => {
      const field = `${node.name.value}.${name}`;
      const ast = asked.get(name);
      const read = ast && readValue(ast, type, variables, field);
      // null asks for the default just as leaving the argument out does: nothing is ever unlimited.
      return [name, read?.given ? read : constant(defaultValue, field)];
    }),
  );
}

function readValue(ast: ValueNode, type: GraphQLInputType, variables: Variables, field: string): Argument {
  const bare = getNullableType(type);
  if (ast.kind === Kind.VARIABLE) {
    const name = ast.name.value;
    return new Argument(variables[name], (later) => later[name], field);
  }
  if (ast.kind === Kind.OBJECT && isInputObjectType(bare)) {
    const fields = bare.getFields();
    const members = new Map(
      ast.fields.map(({ name: { value: key }, value }) => [
        key,
        readValue(value, fields[key]!.type, variables, `${field}.${key}`),
      ]),
    );
    const assemble = (part: (member: Argument) => unknown): Variables =>
      Object.fromEntries([...members].map(([key, member]) => [key, part(member)]));
    return new Argument(
      assemble(({ value }) => value),
      (later) => assemble(({ bind }) => bind(later)),
      field,
      members,
    );
  }
  if (isListType(bare) && ast.kind !== Kind.NULL) {
    // One value stands for a list of one.
    const values = ast.kind === Kind.LIST ? ast.values : [ast];
    const members = values.map((value, index) =>
      readValue(value, bare.ofType, variables, `${field}[${index}]`),
    );
    return new Argument(
      members.map(({ value }) => value),
      (later) => members.map(({ bind }) => bind(later)),
      field,
      new Map(members.entries()),
    );
  }
  return constant(valueFromAST(ast, type, variables), field);
}

function constant(value: unknown, field: string): Argument {
  return new Argument(value, () => value, field, null, true);
}
