import { execute, parse, type DocumentNode, type GraphQLError } from 'graphql';
import { InputError } from '../../query/inputError.js';
import type { Asking } from './asking.js';
import type { PlainGraph } from './plainGraph.js';

interface Answer extends Pick<PlainGraph, 'nodes' | 'edges'> {
  truncated: boolean;
  crowdedPaperCount: number;
}

const asked =
  'truncated crowdedPaperCount nodes { id kind label weight firstYear lastYear } edges { source target kind weight firstYear lastYear }';

/** The fields of `Query` that give a graph, and how each is asked for: the API's own bounds hold. */
const documents = {
  coauthorshipGraph: parse(
    `query ($where: PaperWhere, $limit: Int, $maxAuthors: Int) { coauthorshipGraph(where: $where, limit: $limit, maxAuthors: $maxAuthors) { ${asked} } }`,
  ),
  neighborhood: parse(
    `query ($id: ID!, $depth: Int, $kinds: [NodeKind!], $limit: Int) { neighborhood(id: $id, depth: $depth, kinds: $kinds, limit: $limit) { ${asked} } }`,
  ),
} satisfies Record<string, DocumentNode>;

/**
 * A graph as the API gives it.
 * @param variables those that are undefined are not given
 * @throws InputError, DatabaseError
 */
export async function askApi(
  { schema, database, signal }: Asking,
  field: keyof typeof documents,
  variables: Record<string, unknown>,
): Promise<PlainGraph> {
  const { data, errors } = await execute({
    schema,
    document: documents[field],
    variableValues: variables,
    contextValue: { database, signal },
  });
  if (errors) throw inOurWords(errors[0]!, field);
  const { truncated, crowdedPaperCount, nodes, edges } = data![field] as Answer;
  const notes = [];
  if (truncated)
    notes.push(`It was cut: there is more than these ${nodes.length} nodes, or edges between them.`);
  if (crowdedPaperCount > 0) notes.push(`${crowdedPaperCount} papers with too many authors are left out.`);
  return { nodes, edges, notes };
}

/** Of what is wrong with a parameter its name alone, without the API's field or variable. */
function inOurWords({ path, originalError, message }: GraphQLError, field: string): unknown {
  if (originalError instanceof InputError) {
    const parameter = originalError.field.replace(`${field}.`, '');
    return new InputError(parameter, originalError.message.slice(originalError.field.length + 2));
  }
  const [, parameter, problem] = /^Variable "\$(\w+)" got invalid value .*?; (.*)$/s.exec(message) ?? [];
  if (path === undefined && parameter !== undefined) return new InputError(parameter, problem!);
  return originalError ?? new Error(message);
}
