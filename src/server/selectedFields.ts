import {
  isAbstractType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** What of a document is needed to follow its selections. */
export interface Selections {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** Thrown for a document that is left to graphql-js. */
export class NotCompiled extends Error {
  override readonly name = 'NotCompiled';
}

/**
 * The fields selected on an object type, fragments spread, by response name, each with every place that asks for it; in
 * the order of the answer.
 * @throws NotCompiled when a directive decides what is selected, for that may differ from request to request
 */
export function selectedFields(
  { schema, fragments }: Selections,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  selectionSets.forEach(collect);
  return fields;

  function collect({ selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (selection.directives?.length) throw new NotCompiled('a directive');
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        if (key === '__proto__') throw new NotCompiled('no name for a member');
        const known = fields.get(key);
        if (known) known.push(selection);
        else fields.set(key, [selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (applies(selection.typeCondition?.name.value)) collect(selection.selectionSet);
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const { typeCondition, selectionSet } = fragments[selection.name.value]!;
        if (applies(typeCondition.name.value)) collect(selectionSet);
      }
    }
  }

  function applies(condition: string | undefined): boolean {
    if (!condition || condition === type.name) return true;
    const named = schema.getType(condition);
    return isAbstractType(named) && schema.isSubType(named, type);
  }
}
