import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What of a document is needed to follow its selections. */
export type Selections = Pick<GraphQLResolveInfo, 'schema' | 'fragments'>;

/** What of the request the compiler looks at. */
export type Request = Selections & Pick<GraphQLResolveInfo, 'variableValues'>;

/**
 * The fields asked for on an object type, fragments spread and `@include`/`@skip` applied: by response name, with every
 * place that asks for it (validation has made sure that they agree in name and arguments).
 */
export function selectedFields(
  request: Request,
  type: GraphQLObjectType,
  askedBy: readonly FieldNode[],
): Map<string, FieldNode[]> {
  const sets = askedBy.flatMap(({ selectionSet }) => selectionSet ?? []);
  return collectFields(request, type, sets, (selection) => included(selection, request));
}

/**
 * The fields selected on an object type, fragments spread, by response name in the order of the answer, each with every
 * place that asks for it.
 */
export function collectFields(
  { schema, fragments }: Selections,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
  isIncluded: (selection: SelectionNode) => boolean,
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  selectionSets.forEach(collect);
  return fields;

  function collect({ selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (!isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
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

/** @throws Error when the schema has none of this name */
export function objectTypeNamed(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`Expected the name of an object type, got ${name}`);
  return type;
}

/** The object type that a field gives, or a list of. */
export function objectType({ type }: GraphQLField<unknown, unknown>): GraphQLObjectType {
  const named = getNamedType(type);
  if (!isObjectType(named)) throw new Error(`Expected a mapped field of an object type, got ${String(type)}`);
  return named;
}

function included(selection: SelectionNode, { variableValues }: Request): boolean {
  if (!selection.directives?.length) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variableValues);
  return skip?.['if'] !== true && include?.['if'] !== false;
}
