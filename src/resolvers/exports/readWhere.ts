import { coerceInputValue, isInputType, type GraphQLSchema } from 'graphql';
import { InputError } from '../../query/inputError.js';

/** A filter as it came, and as the API coerces it; both undefined when there is none. */
export interface Where {
  json: unknown;
  value: unknown;
}

/**
 * A filter that came as JSON, checked by the API's own `PaperWhere`.
 * @throws InputError that says what is wrong, and where in it
 */
export function readWhere(schema: GraphQLSchema, text: string | undefined): Where {
  if (text === undefined || text.trim() === '') return { json: undefined, value: undefined };
  const type = schema.getType('PaperWhere');
  if (!isInputType(type)) throw new Error('Expected a schema with the input type PaperWhere');
  const json = parsed(text);
  const value: unknown = coerceInputValue(json, type, (path, _, error) => {
    throw new InputError(['where', ...path].join('.'), error.message);
  });
  return { json, value };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : 'it is not JSON';
    throw new InputError(
      'where',
      `Expected the JSON of a PaperWhere, as {"year":{"gte":2023}} (in a URL encoded); ${problem}.`,
    );
  }
}
