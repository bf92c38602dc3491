import type { ApolloServerPlugin } from '@apollo/server';
import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isCompositeType,
  isListType,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
// The ESM build of this package brings a second copy of graphql ("another module or realm").
import { getComplexity, type ComplexityEstimatorArgs } from 'graphql-query-complexity/cjs';
import { LRUCache } from 'lru-cache';
import { addExtension } from './answerExtensions.js';
import { MOST_FIRST } from '../query/page.js';
import { limits } from './limits.js';
import type { RequestContext } from './requestContext.js';

interface DearestField {
  readonly field: string;
  /** The argument that says how many items it has. */
  readonly by: string;
  readonly items: number;
  readonly cost: number;
  /** What of it does not depend on the number of items. */
  readonly fixed: number;
}

/** What an operation may cost, in nodes of the graph, and the root field that costs most. */
export interface QueryCost {
  readonly total: number;
  readonly dearest: DearestField | null;
}

/**
 * How many nodes an operation may touch at most: an object is one, a list is as many as its `first` (or `last`,
 * `limit`, the ids given) allows, each with everything below it. A plain value is free, one that is computed from
 * arguments (a count) is one; a walk through the graph is as many as its field says.
 * @throws GraphQLError with code BAD_USER_INPUT when the variables do not fit the operation.
 */
function queryCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): QueryCost {
  const root = schema.getRootType(operation.operation);
  let dearest: QueryCost['dearest'] = null;
  const estimate = (field: ComplexityEstimatorArgs): number => {
    const items = itemsOf(field);
    const fixed = walkCost(field);
    const cost = fixed + items * (ownCost(field) + field.childComplexity);
    if (field.type === root && cost > (dearest?.cost ?? 0)) {
      const by = field.field.args.some(({ name }) => name === 'limit') ? 'limit' : 'first';
      dearest = { field: field.node.name.value, by, items, cost, fixed };
    }
    return cost;
  };
  try {
    const total = getComplexity({
      schema,
      query: document,
      variables,
      estimators: [estimate],
      ...(operation.name && { operationName: operation.name.value }),
    });
    return { total, dearest };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message, { nodes: error.nodes, extensions: refused('BAD_USER_INPUT') });
  }
}

/** For how many sets of variables the cost of one operation is kept. */
const COSTS_PER_OPERATION = 64;
/** Longer variables, in characters of JSON, are not kept as a key. */
const LONGEST_KEY = 2_000;

/** Kept as long as the parsed document that the operation belongs to, by the variables as JSON but for their texts. */
const costs = new WeakMap<OperationDefinitionNode, LRUCache<string, QueryCost>>();

/**
 * What an operation may cost with these variables.
 * @throws GraphQLError with code BAD_USER_INPUT when they do not fit it
 */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): QueryCost {
  // What an operation does not define does not change its cost, nor does any text, but both would fill the cache. A text
  // that does not fit its variable is refused by execution.
  const key = operation.variableDefinitions?.length ? JSON.stringify(variables, withoutTexts) : '';
  if (key.length > LONGEST_KEY) return queryCost(schema, document, operation, variables);
  let known = costs.get(operation);
  if (!known) costs.set(operation, (known = new LRUCache({ max: COSTS_PER_OPERATION })));
  const cost = known.get(key) ?? queryCost(schema, document, operation, variables);
  known.set(key, cost);
  return cost;
}

function withoutTexts(_: string, value: unknown): unknown {
  return typeof value === 'string' ? '' : value;
}

/**
 * Refuses an operation before it runs when it may cost more than `limits.cost`, and says what would fit. Each answer to
 * an operation that is valid tells its cost in `extensions.cost`, those that refuse it too.
 */
export const queryCostPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () => {
    let cost: QueryCost | undefined;
    return Promise.resolve({
      didResolveOperation({ schema, document, operation, request, contextValue }) {
        if (!operation) return Promise.resolve(); // an unknown operation name: execution says so
        cost = costOf(schema, document, operation, request.variables ?? {});
        contextValue.cost = cost.total;
        if (cost.total <= limits.cost) return Promise.resolve();
        throw new GraphQLError(tooDear(cost), {
          nodes: operation,
          extensions: { ...refused('QUERY_TOO_COSTLY'), cost: cost.total, limit: limits.cost },
        });
      },
      willSendResponse({ response }) {
        if (cost) addExtension(response, 'cost', costExtension(cost.total));
        return Promise.resolve();
      },
    });
  },
};

/** `extensions.cost`. */
export function costExtension(nodes: number): { nodes: number; limit: number } {
  return { nodes, limit: limits.cost };
}

function refused(code: string): Record<string, unknown> {
  return { code, http: { status: 400 } };
}

function ownCost({ field }: ComplexityEstimatorArgs): number {
  return isCompositeType(getNamedType(field.type)) || field.args.length > 0 ? 1 : 0;
}

/** Once for the field, however many it shows. */
function walkCost({ field }: ComplexityEstimatorArgs): number {
  const { graph } = field.extensions;
  return graph && 'touches' in graph ? graph.touches : 0;
}

function itemsOf({ field, args, type }: ComplexityEstimatorArgs): number {
  const asked = args as Record<string, unknown>;
  for (const name of ['first', 'last', 'limit']) {
    const value = asked[name];
    // A negative number is refused by the field itself; here it must not make its neighbours cheaper.
    if (typeof value === 'number') return Math.max(1, value);
  }
  for (const value of [asked['ids'], asked['inputs']])
    if (Array.isArray(value)) return Math.max(1, value.length);
  // null asks for the default, as leaving it out does.
  const first = field.args.find(({ name }) => name === 'first' || name === 'limit');
  if (first) return typeof first.defaultValue === 'number' ? first.defaultValue : limits.defaultFirst;
  // The lists inside a page hold what the page's own `first` or `limit` says, which is counted already.
  if (/(Connection|Graph|Ranking)$/.test(type.name) && /^(nodes|edges|ranking)$/.test(field.name)) return 1;
  return isListType(getNullableType(field.type)) ? limits.unboundedListItems : 1;
}

function tooDear({ total, dearest }: QueryCost): string {
  const said = `This query may touch ${count(total)} nodes; at most ${count(limits.cost)} are allowed.`;
  if (!dearest) return `${said} ${fewer}`;
  const { field, by, items, cost, fixed } = dearest;
  const affordable = Math.floor(((limits.cost - total + cost - fixed) * items) / (cost - fixed));
  const fits = by === 'first' ? Math.min(affordable, MOST_FIRST) : affordable;
  return fits >= 1 && fits < items
    ? `${said} Ask for fewer with ${by}: ${field}(${by}: ${fits}) would fit.`
    : `${said} ${fewer}`;
}

const fewer = 'Ask for fewer with first on the nested lists, or nest fewer lists.';

function count(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}
