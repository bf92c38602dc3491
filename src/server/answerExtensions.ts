import type { GraphQLResponse } from '@apollo/server';

/** Says something about the answer beside its data and errors. */
export function addExtension({ body }: Pick<GraphQLResponse, 'body'>, name: string, value: unknown): void {
  if (body.kind !== 'single') return;
  body.singleResult = {
    ...body.singleResult,
    extensions: { ...body.singleResult.extensions, [name]: value },
  };
}
