import { GraphQLObjectType, GraphQLSchema, type GraphQLFieldResolver } from 'graphql';

/** Of a request that is answered in more than one attempt: answers to fields of `Query` by response name. */
export interface RememberingContext {
  remembered?: Map<string | number, Promise<unknown>>;
}

type Resolver = GraphQLFieldResolver<unknown, RememberingContext>;

/** From here on each field of `Query` is resolved once for this context and its copies, however often it is asked for. */
export function rememberAnswers(context: RememberingContext): void {
  context.remembered ??= new Map();
}

/** From here on this field of `Query` fails for this context, without being asked for. */
export function rememberRejected(context: RememberingContext, field: string, error: Error): void {
  rememberAnswers(context);
  const rejected = Promise.reject(error);
  rejected.catch(() => undefined); // it may never be asked for
  context.remembered!.set(field, rejected);
}

/** The fields of `Query` that failed for this context, by response name, with why. */
export async function rejectedAnswers(
  context: RememberingContext,
): Promise<[field: string, error: unknown][]> {
  const answers = [...(context.remembered ?? [])];
  const settled = await Promise.allSettled(answers.map(([, answer]) => answer));
  return settled.flatMap((answer, index) =>
    answer.status === 'rejected' ? [[String(answers[index]![0]), answer.reason]] : [],
  );
}

/** The same schema, with fields of `Query` that are resolved once where `rememberAnswers` was called. */
export function rememberingSchema(schema: GraphQLSchema): GraphQLSchema {
  const { types, query, ...config } = schema.toConfig();
  if (!query) return schema;
  const { fields, ...queryConfig } = query.toConfig();
  const remembering = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      field.resolve ? { ...field, resolve: remember(field.resolve) } : field,
    ]),
  );
  return new GraphQLSchema({
    ...config,
    query: new GraphQLObjectType({ ...queryConfig, fields: remembering }),
    types: types.filter((type) => type !== query),
  });
}

function remember(resolve: Resolver): Resolver {
  return (source, args, context, info) => {
    const answers = context.remembered;
    if (!answers) return resolve(source, args, context, info);
    const { key } = info.path;
    const known = answers.get(key);
    if (known) return known;
    const answer = new Promise((settle) => settle(resolve(source, args, context, info)));
    answers.set(key, answer);
    return answer;
  };
}
