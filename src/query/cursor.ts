import { InputError } from './inputError.js';

/** The values of a node's sort keys: what a cursor holds. */
export type Place = readonly (string | number | boolean | null)[];

/**
 * A place in an order as an opaque text. It holds the values that the order looks at, not a number of rows: what is
 * added or removed meanwhile moves nothing, and to go on from it costs the same wherever it is.
 * @param order the order's keys: a cursor is of no use in another one
 */
export function encodeCursor(order: string, place: Place): string {
  return Buffer.from(JSON.stringify([order, ...place])).toString('base64url');
}

/** @throws InputError when the text is no cursor, or one of another order */
export function decodeCursor(cursor: string, order: string, field: string): Place {
  let read: unknown;
  try {
    read = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    read = null;
  }
  if (!Array.isArray(read) || typeof read[0] !== 'string' || !read.every(isScalar)) throw notACursor(field);
  const [of, ...place] = read as [string, ...Place];
  if (of !== order)
    throw new InputError(
      field,
      'Expected a cursor of the same orderBy, got one of another. Begin again without a cursor.',
    );
  if (place.length !== order.split(',').length) throw notACursor(field);
  return place;
}

function notACursor(field: string): InputError {
  return new InputError(field, 'Expected the cursor of an edge of this list, got a text that is none.');
}

function isScalar(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
