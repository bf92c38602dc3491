import {
  getNamedType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isScalarType,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Statement } from '../neo4j/statement.js';
import { compile, compileNode, type Plan } from './compile.js';
import type { TypeMapping } from './mapping.js';
import type { Read } from './row.js';

/** How many differently shaped sets of variables are kept for one operation. */
const PLANS_PER_OPERATION = 64;

/**
 * Compiled statements, kept as long as the parsed document they belong to (the server bounds how many documents it
 * keeps), by root field and by the shape of the variables.
 */
const plans = new WeakMap<OperationDefinitionNode, LRUCache<string, Plan>>();

/** A statement with this request's values, and how its rows are read. */
export interface Question extends Statement {
  /** What a column `row` says, by names. */
  readonly read: Read;
}

/**
 * The statement that answers a field of `Query`, with this request's values as parameters.
 * @throws InputError when an argument cannot be answered
 */
export function questionFor(info: GraphQLResolveInfo): Question {
  return bound(planFor(info), info);
}

/** The statement for the node that a field of another type than `Query` leads to. Not kept: such fields are rare. */
export function nodeQuestion(mapping: TypeMapping, id: string, info: GraphQLResolveInfo): Question {
  return bound(compileNode(mapping, id, info), info);
}

function bound({ text, bindings, read }: Plan, info: GraphQLResolveInfo): Question {
  const parameters: Record<string, unknown> = {};
  for (const [name, bind] of bindings) parameters[name] = bind(info.variableValues);
  return { text, parameters, read: read ?? asItIs };
}

function asItIs(row: unknown): unknown {
  return row;
}

function planFor(info: GraphQLResolveInfo): Plan {
  let known = plans.get(info.operation);
  if (!known) plans.set(info.operation, (known = new LRUCache({ max: PLANS_PER_OPERATION })));
  const key = `${String(info.path.key)} ${shapeOfVariables(info)}`;
  const plan = known.get(key) ?? compile(info);
  known.set(key, plan);
  return plan;
}

/**
 * What of the variables decides a statement's text: which values are there, and the values of enums and Booleans.
 * Numbers and strings do not; they are parameters.
 */
function shapeOfVariables({ operation, schema, variableValues }: GraphQLResolveInfo): string {
  const definitions = operation.variableDefinitions ?? [];
  return definitions
    .map(({ variable, type }) => shape(variableValues[variable.name.value], inputType(schema, type)))
    .join(' ');
}

function shape(value: unknown, type: GraphQLInputType): string {
  if (value === undefined) return '-';
  if (value === null) return '0';
  if (isNonNullType(type)) return shape(value, type.ofType);
  if (isListType(type)) {
    const element = type.ofType;
    if (isScalarType(getNamedType(element))) return 'l';
    return `[${(value as unknown[]).map((item) => shape(item, element)).join(' ')}]`;
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const given = value as Record<string, unknown>;
    const shapes = fields.flatMap((field) =>
      given[field.name] === undefined ? [] : [`${field.name}:${shape(given[field.name], field.type)}`],
    );
    return `{${shapes.join(' ')}}`;
  }
  if (isScalarType(type) && type.name !== 'Boolean') return 's';
  return isLeafType(type) ? JSON.stringify(value) : '?';
}

function inputType(schema: GraphQLSchema, type: Parameters<typeof typeFromAST>[1]): GraphQLInputType {
  return typeFromAST(schema, type as never) as GraphQLInputType;
}
