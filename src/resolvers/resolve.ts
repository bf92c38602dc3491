import type { GraphQLResolveInfo } from 'graphql';
import { Arg, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { kindMappings } from '../graph/kinds.js';
import { Resolution } from '../graph/resolution.js';
import type { ResolvedRow } from '../query/resolve.js';
import { likeness } from '../search/likeness.js';
import { parseSearch, type Search } from '../search/parseSearch.js';
import { readInput } from '../search/readInput.js';
import { rootField } from './rootFields.js';
import { nodeOf, type Hit } from './search.js';

const MOST_CANDIDATES = 10;
/** Titles that are less alike have only some words in common. */
const LEAST_LIKENESS = 0.4;

interface Resolved {
  input: string;
  found: ResolvedRow | undefined;
  candidates: Hit[];
  reason: string | null;
}

/** `resolve`: what people and programs paste, as nodes. */
export function resolveFields(): new () => object {
  @Resolver(() => Resolution)
  class ResolveFields {
    @FieldResolver()
    node(@Root() { found }: Resolved, @Info() info: GraphQLResolveInfo): unknown {
      return found ? nodeOf(found, info) : null;
    }

    @FieldResolver()
    candidates(@Root() { candidates }: Resolved, @Info() { path }: GraphQLResolveInfo): Hit[] {
      return candidates.map((hit) => ({ ...hit, under: `${path.key} ` }));
    }
  }
  const prototype: object = ResolveFields.prototype;
  rootField(
    prototype,
    'resolve',
    () => [Resolution],
    { is: 'resolve', targets: kindMappings },
    {
      description:
        'What each input means, as many and in the order given: ids of nodes (old ones too), arXiv ids, DOIs, OpenAlex ids, ' +
        'ORCID iDs and their URLs in any form, URLs of repositories and papers, raw lines of lists, titles and names. ' +
        '`resolve(inputs: ["https://arxiv.org/pdf/2304.14454v2", "doi:10.1038/s41586-023-06291-2"]) { input node { id } reason }`.',
    },
  );
  Arg('inputs', () => [String], { description: 'At most 100, each of at most 5,000 characters.' })(
    prototype,
    'resolve',
    0,
  );
  return ResolveFields;
}

/** The inputs with what the statement found, in their order. */
export function resolutions(inputs: readonly string[], rows: readonly ResolvedRow[]): Resolved[] {
  const found = inputs.map((): ResolvedRow[] => []);
  for (const row of rows) found[row.index]!.push(row);
  return inputs.map((input, index) => resolution(input, found[index]!));
}

function resolution(input: string, rows: readonly ResolvedRow[]): Resolved {
  const named = rows.find((row) => row.as === 'node');
  if (named) return { input, found: named, candidates: [], reason: null };
  const { title, understood, refused } = readInput(input);
  const search = (): Search | null => (title === null ? null : parseSearch(title));
  const candidates = rows
    .map((row): Hit => ({
      ...row,
      search,
      score: row.as === 'equal' ? 1 : likeness(title ?? '', row.texts[0] ?? ''),
    }))
    .filter(({ score }) => score >= LEAST_LIKENESS)
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST_CANDIDATES);
  if (candidates.length > 0) return { input, found: undefined, candidates, reason: null };
  const nothing =
    title === null ? 'nothing in the graph has it' : 'nothing in the graph is called so or alike';
  const reason = refused ?? `Read as ${understood}; ${nothing}.`;
  return { input, found: undefined, candidates, reason };
}
