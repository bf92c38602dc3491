import fc, { type GeneratorValue } from 'fast-check';
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { encodeCursor } from '../../src/query/cursor.js';
import { payloads } from './payloads.js';

/** Texts that find something in `odd-graph.cypher`, and cursors that fit or nearly fit. */
const known = ['p1', 'a3', 'c0', 'alias1', 'Looms', 'loom', 'Ada', 'ACL', 'W3', '10.1/7', '2101.00004'];
const cursors = [
  encodeCursor('newest', ['7977-95~Zebra\u0001p7']),
  encodeCursor('newest', ['~\u0001p0']),
  encodeCursor('newest', [null]),
  encodeCursor('title,newest', [7, true]),
  encodeCursor('name,id', ['ada', 'a1']),
  encodeCursor('name,id', ["' OR true //", '\ud800']),
];

/** Made once: an arbitrary of strings is megabytes. */
const anyText = fc.oneof(
  fc.constantFrom(...known),
  fc.constantFrom(...payloads),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

/**
 * Writes a valid operation: fields, aliases, fragments of both kinds, directives, variables, and values of all arguments.
 * One field has the same arguments wherever it stands without an alias, so that its places can be merged.
 */
export class AnyQuery {
  readonly variables: Record<string, unknown> = {};
  private readonly definitions: string[] = [];
  private readonly fragments: { name: string; on: string; text: string }[] = [];
  private readonly argumentsOf = new Map<string, string>();
  private aliases = 0;
  private directives = 0;
  private fields = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly any: GeneratorValue,
  ) {}

  write(): string {
    const body = this.selections(this.schema.getQueryType()!, this.number(1, 5), true);
    const definitions = this.definitions.length > 0 ? `(${this.definitions.join(', ')})` : '';
    return [`query Q${definitions} ${body}`, ...this.fragments.map(({ text }) => text)].join('\n');
  }

  private selections(type: GraphQLCompositeType, depth: number, isRoot = false): string {
    const count = this.number(1, isRoot ? 2 : 4);
    const chosen = Array.from({ length: count }, () => this.selection(type, depth, isRoot));
    return `{ ${chosen.join(' ')} }`;
  }

  private selection(type: GraphQLCompositeType, depth: number, isRoot: boolean): string {
    if (depth > 0 && !isRoot) {
      if (this.chance(12)) return this.inlineFragment(type, depth - 1);
      if (this.chance(14)) return this.spread(type, depth - 1);
    }
    if (!('getFields' in type) || this.chance(20)) return this.named('__typename', '');
    const fields = Object.values(type.getFields()).filter(
      (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
    );
    if (fields.length === 0 || this.fields >= 25) return '__typename';
    return this.field(type, this.oneOf(fields), depth);
  }

  private field(owner: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, depth: number): string {
    this.fields += 1;
    const inner = getNamedType(field.type);
    const below = isCompositeType(inner) ? ` ${this.selections(inner, depth - 1)}` : '';
    const isAliased = this.aliases < 5 && this.chance(6);
    const key = `${owner.name}.${field.name}`;
    let given = this.argumentsOf.get(key);
    if (isAliased || given === undefined) given = this.arguments(field);
    if (!isAliased) this.argumentsOf.set(key, given);
    return this.named(field.name, given, isAliased) + below;
  }

  private named(field: string, given: string, isAliased = false): string {
    const alias = isAliased
      ? `${this.any(() => fc.constantFrom('a', 'toString', '_'))}${(this.aliases += 1)}: `
      : '';
    return `${alias}${field}${given}${this.directive()}`;
  }

  private directive(): string {
    if (this.directives >= 3 || !this.chance(15)) return '';
    this.directives += 1;
    const name = this.any(() => fc.constantFrom('include', 'skip'));
    return ` @${name}(if: ${this.value(this.schema.getDirective(name)!.args[0]!.type, 'if', 0)})`;
  }

  private inlineFragment(type: GraphQLCompositeType, depth: number): string {
    const on = this.typeWithin(type);
    const condition = on === type && this.chance(3) ? '' : ` on ${on.name}`;
    return `...${condition}${this.directive()} ${this.selections(on, depth)}`;
  }

  private spread(type: GraphQLCompositeType, depth: number): string {
    const on = this.typeWithin(type);
    // Only what is finished: a fragment that spreads itself would be no valid query.
    const fitting = this.fragments.find((fragment) => fragment.on === on.name);
    if (fitting && this.fields < 12 && depth > 2 && this.chance(2))
      return `...${fitting.name}${this.directive()}`;
    const body = this.selections(on, depth);
    const name = `F${this.fragments.length}`;
    this.fragments.push({ name, on: on.name, text: `fragment ${name} on ${on.name} ${body}` });
    return `...${name}${this.directive()}`;
  }

  /** Itself, one of its types, or what it implements. */
  private typeWithin(type: GraphQLCompositeType): GraphQLCompositeType {
    if (isInterfaceType(type)) return this.oneOf([type, ...this.schema.getPossibleTypes(type)]);
    const wider = (type as GraphQLObjectType).getInterfaces();
    return this.oneOf([type, type, ...wider]);
  }

  private arguments({ name, args }: GraphQLField<unknown, unknown>): string {
    // One look-up at a time, as its description says; else whatever there is.
    const isLookup =
      args.length > 0 &&
      args.every(
        ({ type, name }) =>
          !isNonNullType(type) && /^(id|path|name|title|url|orcid|doi|arxivId|openAlexId)$/.test(name),
      );
    const chosen = isLookup ? [this.oneOf(args)] : args.filter((argument) => this.isAsked(name, argument));
    const given = chosen.map(
      (argument) => `${argument.name}: ${this.value(argument.type, argument.name, 3)}`,
    );
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  private isAsked(field: string, { name, type }: GraphQLArgument): boolean {
    if (isNonNullType(type)) return true;
    // Backwards and forwards at once is refused; some try.
    if (/^(last|before|after)$/.test(name)) return this.chance(field.endsWith('Connection') ? 8 : 3);
    return this.chance(2);
  }

  private value(type: GraphQLInputType, name: string, depth: number): string {
    if (this.definitions.length < 4 && this.chance(8)) return this.variable(type, name, depth);
    return this.literal(this.plain(type, name, depth), type);
  }

  private variable(type: GraphQLInputType, name: string, depth: number): string {
    const variable = `v${this.definitions.length}`;
    const fallback =
      !isNonNullType(type) && this.chance(4) ? ` = ${this.literal(this.plain(type, name, 0), type)}` : '';
    this.definitions.push(`$${variable}: ${String(type)}${fallback}`);
    if (isNonNullType(type) || !this.chance(5)) this.variables[variable] = this.plain(type, name, depth);
    return `$${variable}`;
  }

  /** A value as a variable would have it. */
  private plain(type: GraphQLInputType, name: string, depth: number): unknown {
    if (!isNonNullType(type) && this.chance(40)) return null;
    const bare = getNullableType(type);
    if (isListType(bare)) {
      const [least, most] = isNonNullType(type) || name === 'orderBy' ? [1, 2] : [0, 3];
      return Array.from({ length: this.number(least, most) }, () => this.plain(bare.ofType, name, depth));
    }
    if (isEnumType(bare)) return this.oneOf(bare.getValues()).name;
    if (isInputObjectType(bare)) return this.object(bare, depth);
    const scalar = getNamedType(bare).name;
    if (scalar === 'Boolean') return this.any(() => fc.boolean());
    if (scalar === 'Int') return this.integer(name);
    if (name === 'after' || name === 'before') return this.oneOf([...cursors, ...payloads.slice(0, 4)]);
    return this.any(() => anyText);
  }

  private object(type: GraphQLInputObjectType, depth: number): Record<string, unknown> {
    const fields = Object.values(type.getFields());
    const required = fields.filter(({ type }) => isNonNullType(type));
    const optional = fields.filter(
      ({ type }) =>
        !isNonNullType(type) &&
        (depth > 0 || !isInputObjectType(getNamedType(type)) || /Filter$/.test(getNamedType(type).name)),
    );
    const isOrder = type.name.endsWith('OrderBy');
    const count = isOrder ? (this.chance(40) ? this.number(0, 2) : 1) : this.number(0, 2);
    const chosen = optional.length > 0 ? Array.from({ length: count }, () => this.oneOf(optional)) : [];
    return Object.fromEntries(
      [...required, ...chosen].map(({ name, type }) => [name, this.plain(type, name, depth - 1)]),
    );
  }

  private integer(name: string): number {
    const modest = this.any(() => fc.integer({ min: 1, max: 3 }));
    if (/^(first|last)$/.test(name) && !this.chance(40)) return modest;
    return this.any(() => fc.constantFrom(0, -1, 2021, 100, 101, 2 ** 31 - 1, -(2 ** 31), modest));
  }

  private literal(value: unknown, type: GraphQLInputType): string {
    if (value === null) return 'null';
    const bare = getNullableType(type);
    if (Array.isArray(value) && isListType(bare))
      return `[${value.map((item) => this.literal(item, bare.ofType)).join(', ')}]`;
    if (isEnumType(bare)) return value as string;
    // Half a character may stand in a variable, in a document it is no syntax.
    if (!isInputObjectType(bare)) return JSON.stringify(value).replace(/\\ud[89a-f][0-9a-f]{2}/g, '');
    const fields = bare.getFields();
    const entries = Object.entries(value as object);
    return `{ ${entries.map(([key, inner]) => `${key}: ${this.literal(inner, fields[key]!.type)}`).join(', ')} }`;
  }

  /** Drawn by its place: what is drawn from may be large, and every draw is kept. */
  private oneOf<T>(choices: readonly T[]): T {
    return choices[this.number(0, choices.length - 1)]!;
  }

  private number(min: number, max: number): number {
    return this.any(() => fc.integer({ min, max }));
  }

  /** One time in `many`. */
  private chance(many: number): boolean {
    return this.number(1, many) === 1;
  }
}
