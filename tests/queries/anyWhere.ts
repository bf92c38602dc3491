import fc from 'fast-check';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { GraphNode } from './plainGraph.js';
import type { OrderBy } from './plainOrder.js';
import type { Where } from './plainWhere.js';

/** Where an index may begin: tried more often than the rest. */
const beginnings = ['some', 'eq', 'id', 'name', 'AND'];

/** Any filters and orders that the schema offers, over values that stand in a graph and some that do not. */
export class AnyWhere {
  private readonly known = new Map<string, unknown[]>();

  constructor(
    private readonly schema: GraphQLSchema,
    graph: readonly GraphNode[],
  ) {
    const places = graph.flatMap(({ properties, out }) => [
      properties,
      ...out.map((edge) => edge.properties),
    ]);
    for (const [property, value] of places.flatMap((place) => Object.entries(place)))
      this.known.set(property, [...(this.known.get(property) ?? []), ...[value].flat()]);
    for (const { label, properties } of graph)
      for (const [property, value] of Object.entries(properties))
        this.known.set(`${label}.${property}`, [...(this.known.get(`${label}.${property}`) ?? []), value]);
    for (const [property, values] of this.known) this.known.set(property, [...new Set(values)]);
  }

  /** @param depth how many filters may stand in each other */
  where(kind: string, depth: number): fc.Arbitrary<Where> {
    const any = this.conditions(this.input(`${kind}Where`), depth);
    return fc.oneof(
      { weight: 2, arbitrary: any },
      {
        weight: 1,
        arbitrary: fc.tuple(any, this.sought(kind)).map(([one, other]) => ({ ...one, ...other })),
      },
    );
  }

  /** Related nodes by one value that an index finds: of one name there may be several. */
  private sought(kind: string): fc.Arbitrary<Where> {
    const ways = Object.values(this.input(`${kind}Where`).getFields()).flatMap(({ name, type }) => {
      const named = getNamedType(type);
      const some = isInputObjectType(named) ? named.getFields()['some'] : undefined;
      if (!some) return [];
      const end = getNamedType(some.type) as GraphQLInputObjectType;
      return Object.values(end.getFields())
        .filter((field) => /^(id|name|title|doi)$/.test(field.name))
        .map((field) => ({ relation: name, end: end.name.slice(0, -'Where'.length), field }));
    });
    return fc
      .constantFrom(...ways)
      .chain(({ relation, end, field }) =>
        fc
          .constantFrom(...(this.known.get(`${end}.${field.name}`) ?? ['']))
          .map((eq) => ({ [relation]: { some: { [field.name]: { eq } } } })),
      );
  }

  /** null: none is asked for. */
  orderBy(kind: string): fc.Arbitrary<OrderBy[] | null> {
    const fields = Object.values(this.input(`${kind}OrderBy`).getFields());
    const direction = fc.constantFrom('ASC' as const, 'DESC' as const);
    const key = fc.constantFrom(...fields).chain((field): fc.Arbitrary<OrderBy> => {
      const type = getNamedType(field.type);
      if (!isInputObjectType(type)) return direction.map((way) => ({ [field.name]: way }));
      const where = this.conditions(
        getNamedType(type.getFields()['where']!.type) as GraphQLInputObjectType,
        1,
      );
      return fc
        .record({ direction, where }, { requiredKeys: ['direction'] })
        .map((way) => ({ [field.name]: way }));
    });
    return fc.option(fc.array(key, { minLength: 1, maxLength: 3 }), { freq: 2 });
  }

  /** Any condition on a value of this input type, such as `IntFilter`. */
  operators(type: string, property: string): fc.Arbitrary<Where> {
    return this.someOf(Object.values(this.input(type).getFields()), (field) =>
      this.operand(field.type, property),
    );
  }

  private input(name: string): GraphQLInputObjectType {
    return this.schema.getType(name) as GraphQLInputObjectType;
  }

  /** What fields of a `where` or of a quantifier ask for. */
  private conditions(type: GraphQLInputObjectType, depth: number): fc.Arbitrary<Where> {
    const fields = Object.values(type.getFields());
    const ended = fields.filter(
      ({ name, type }) => name === 'search' || isOperators(getNamedType(type).name),
    );
    return this.someOf(depth > 0 || ended.length === 0 ? fields : ended, ({ name, type: given }) => {
      const named = getNamedType(given);
      if (name === 'search') return this.words();
      if (!isInputObjectType(named)) throw new Error(`Expected an input type, got ${named.name}`);
      if (isOperators(named.name)) return this.operators(named.name, name);
      const deeper = this.conditions(named, depth - 1);
      return isListType(getNullableType(given))
        ? fc.array(deeper, { maxLength: 3 })
        : fc.option(deeper, { freq: 20 });
    });
  }

  /** Mostly one, sometimes two, seldom none of the fields. */
  private someOf(
    fields: readonly GraphQLInputField[],
    valueOf: (field: GraphQLInputField) => fc.Arbitrary<unknown>,
  ): fc.Arbitrary<Where> {
    const one = fc
      .constantFrom(...fields, ...fields.filter(({ name }) => beginnings.includes(name)))
      .chain((field) => valueOf(field).map((value): Where => ({ [field.name]: value })));
    return fc.oneof(
      { weight: 12, arbitrary: one },
      { weight: 4, arbitrary: fc.tuple(one, one).map(([first, second]) => ({ ...first, ...second })) },
      { weight: 1, arbitrary: fc.constant({}) },
    );
  }

  private operand(type: GraphQLInputType, property: string): fc.Arbitrary<unknown> {
    const bare = getNullableType(type);
    if (isListType(bare)) return fc.array(this.operand(bare.ofType, property), { maxLength: 3 });
    const named = getNamedType(type);
    if (isEnumType(named)) return fc.constantFrom(...named.getValues().map(({ name }) => name));
    if (named.name === 'Boolean') return fc.boolean();
    const known = this.known.get(property) ?? [];
    if (named.name === 'Int')
      return fc.oneof(
        fc.integer({ min: -1, max: 4 }),
        fc.constantFrom(2 ** 31 - 1, ...known.filter(Number.isInteger)),
      );
    const text = fc.constantFrom('', 'no such', '%', ...known.filter((value) => typeof value === 'string'));
    return fc.oneof(
      { weight: 4, arbitrary: text },
      { weight: 2, arbitrary: text.map((whole) => [...whole].slice(0, 2).join('')) },
      { weight: 2, arbitrary: text.map((whole) => [...whole].slice(-2).join('')) },
      { weight: 1, arbitrary: text.map((whole) => whole.toUpperCase()) },
    );
  }

  /** Words of titles and names, whole and begun. */
  private words(): fc.Arbitrary<string> {
    return fc.constantFrom(
      'loom',
      'Looms',
      'LO',
      'zebra',
      'émi',
      'ada',
      'bob',
      'uni code',
      'ado',
      '',
      '-',
      'r1',
      'about looms',
    );
  }
}

function isOperators(type: string): boolean {
  return type.endsWith('Filter');
}
