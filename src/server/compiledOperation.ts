import {
  defaultFieldResolver,
  getArgumentValues,
  getNullableType,
  getVariableValues,
  isListType,
  Kind,
  TypeNameMetaFieldDef,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { Completion, type CalledField, type CallResolver, type Complete } from './completion.js';
import type { Selections } from '../query/selection.js';
import type { Context } from '../resolvers/context.js';
import { WrittenItems, type WriteItem } from '../resolvers/writtenItems.js';
import { listInTurns } from './listInTurns.js';
import { NotCompiled, selectedFields } from './selectedFields.js';
import { WrittenList } from './written.js';

interface RootField {
  readonly called: CalledField;
  /** Completes its value, or one of its values. */
  readonly complete: Complete;
  readonly isList: boolean;
}

/** A query whose answer is written by code made for it. */
export interface CompiledOperation extends Selections {
  readonly operation: OperationDefinitionNode;
  readonly fields: readonly RootField[];
}

/** null for a query that is left to graphql-js. */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CompiledOperation | null {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null) as Record<string, never>;
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  const selections = { schema, fragments };
  const root = schema.getQueryType()!;
  try {
    const fields = [...selectedFields(selections, root, [operation.selectionSet])].map(
      ([key, nodes]): RootField => {
        const field = rootField(root, nodes);
        const nullable = getNullableType(field.type);
        const isList = isListType(nullable);
        const complete = new Completion(selections).compile(isList ? nullable.ofType : field.type, nodes);
        return { called: { field, nodes, parentType: root, key }, complete, isList };
      },
    );
    return { ...selections, operation, fields };
  } catch (error) {
    if (error instanceof NotCompiled) return null;
    throw error;
  }
}

function rootField(root: GraphQLObjectType, [node]: readonly FieldNode[]): GraphQLField<unknown, unknown> {
  const name = node!.name.value;
  const field = name === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : root.getFields()[name];
  if (field) return field;
  throw new NotCompiled('introspection');
}

/**
 * The data of the answer, a long list of it as JSON already (`WrittenList`). Null when anything is out of the ordinary:
 * then graphql-js is to execute the query, and what it says of errors is right.
 * @param asTheyCome items of lists are written while the database still sends: less is held, but nobody has a turn meanwhile
 */
export async function answerCompiled(
  compiled: CompiledOperation,
  variables: Record<string, unknown>,
  context: Context,
  { asTheyCome = false } = {},
): Promise<Record<string, unknown> | null> {
  const { schema, operation, fields } = compiled;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (!coerced) return null;
  const call = caller(compiled, coerced, context);
  const lists = fields.filter(({ isList }) => isList);
  const writers = asTheyCome ? new ItemWriters(lists, call) : undefined;
  context.writeItem = writers?.byField;
  try {
    // All of them side by side; all are awaited, so that none is left behind when one fails.
    const values = await Promise.allSettled(
      fields.map(({ called }) => new Promise((resolve) => resolve(call(called, undefined)))),
    );
    const data: Record<string, unknown> = {};
    for (const [index, { called, complete, isList }] of fields.entries()) {
      const value = values[index]!;
      if (value.status === 'rejected' || writers?.arePlain === false) return null;
      if (value.value instanceof WrittenItems) data[called.key] = new WrittenList(value.value.items);
      else if (!isList) data[called.key] = complete(value.value, call);
      else if (!isIterable(value.value)) return null;
      else data[called.key] = await listInTurns(value.value, (item) => complete(item, call));
    }
    return data;
  } catch {
    return null; // graphql-js meets the same and says what it is
  }
}

/** Calls resolvers with what is the same for every value of a field, made once. */
function caller(
  { schema, fragments, operation }: CompiledOperation,
  variableValues: Record<string, unknown>,
  context: Context,
): CallResolver {
  const prepared = new Map<CalledField, { args: Record<string, unknown>; info: GraphQLResolveInfo }>();
  return (called, source) => {
    let ready = prepared.get(called);
    if (!ready) prepared.set(called, (ready = prepare(called)));
    return (called.field.resolve ?? defaultFieldResolver)(source, ready.args, context, ready.info);
  };

  function prepare({ field, nodes, parentType, key }: CalledField) {
    const info: GraphQLResolveInfo = {
      schema,
      fragments,
      operation,
      rootValue: undefined,
      variableValues,
      fieldName: field.name,
      fieldNodes: nodes,
      returnType: field.type,
      parentType,
      // Where in a list it stands is not known; nobody asks for more than its own name.
      path: { prev: undefined, key, typename: parentType.name },
    };
    return { args: field.args.length ? getArgumentValues(field, nodes[0]!, variableValues) : {}, info };
  }
}

/** Writes items of lists, when what resolves the lists asks for it. */
class ItemWriters {
  /** False when an item was not plainly what its type says: then what was written is no answer. */
  arePlain = true;
  readonly byField: ReadonlyMap<string, WriteItem>;

  constructor(lists: readonly RootField[], call: CallResolver) {
    this.byField = new Map(
      lists.map(({ called, complete }) => [called.key, (item) => this.write(item, complete, call)]),
    );
  }

  private write(item: unknown, complete: Complete, call: CallResolver): string {
    try {
      return JSON.stringify(complete(item, call));
    } catch {
      this.arePlain = false;
      return '';
    }
  }
}

/** As graphql-js takes a value for a list. */
function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
