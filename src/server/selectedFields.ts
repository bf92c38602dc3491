import type { FieldNode, GraphQLObjectType, SelectionSetNode } from 'graphql';
import { collectFields, type Selections } from '../query/selection.js';

/** Thrown for a document that is left to graphql-js. */
export class NotCompiled extends Error {
  override readonly name = 'NotCompiled';
}

/**
 * The fields selected on an object type: see `collectFields`.
 * @throws NotCompiled when a directive decides what is selected, for that may differ from request to request
 */
export function selectedFields(
  selections: Selections,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const fields = collectFields(selections, type, selectionSets, ({ directives }) => {
    if (directives?.length) throw new NotCompiled('a directive');
    return true;
  });
  if (fields.has('__proto__')) throw new NotCompiled('no name for a member');
  return fields;
}
