import type { GraphQLResolveInfo } from 'graphql';
import { Arg, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { firstArgument } from '../graph/arguments.js';
import { kindMappings } from '../graph/kinds.js';
import { NodeKind } from '../graph/nodeKind.js';
import { SearchHit } from '../graph/searchHit.js';
import type { HitRow } from '../query/search.js';
import { highlight } from '../search/highlight.js';
import type { Search } from '../search/parseSearch.js';
import { rootField } from './rootFields.js';

/** A hit with what was looked for. */
export type Hit = Pick<HitRow, 'type' | 'shown' | 'score' | 'texts'> & {
  /** Read when it is asked for: only highlights are made of it. */
  search: () => Search | null;
  /** What stands before `node` in `shown`. */
  under?: string;
};

/** `search` and `suggest`: anything by words. */
export function searchFields(): new () => object {
  @Resolver(() => SearchHit)
  class SearchFields {
    @FieldResolver()
    node(@Root() hit: Hit, @Info() info: GraphQLResolveInfo): unknown {
      return nodeOf(hit, info);
    }

    @FieldResolver()
    highlights(@Root() { search: searched, texts }: Hit): string[] {
      const [label, owner, abstract] = texts ?? [];
      const whole = owner && label ? `${owner}/${label}` : label;
      const written = [whole, abstract].filter((text) => typeof text === 'string');
      const search = searched();
      return search ? highlight(written, search) : [];
    }
  }
  const prototype: object = SearchFields.prototype;

  rootField(
    prototype,
    'search',
    () => [SearchHit],
    { is: 'search', targets: kindMappings },
    {
      description:
        'Papers, authors, categories, repositories, venues and lists that hold all the words of a text in their title, name ' +
        'or abstract, best first: what is called exactly so, then words as written, their beginnings, misspelt ones. ' +
        'Case and accents do not matter. `"graph networks"` finds words that follow each other; AND, OR, NOT (in capitals), ' +
        '-word, +word (spelt like this) and brackets combine them: `(llama OR "gpt-4") medical -survey`.',
    },
  );
  Arg('query', () => String, {
    description:
      'The words. What makes no sense is passed over; the first 1,000 characters and 24 words are read.',
  })(prototype, 'search', 0);
  kindsArgument(prototype, 'search');
  firstArgument(prototype, 'search', 20);

  rootField(
    prototype,
    'suggest',
    () => [SearchHit],
    { is: 'suggest', targets: kindMappings },
    {
      description:
        'What a person who types may be about to write: titles and names with these words, the last one perhaps unfinished; ' +
        'what begins with the text first. `suggest(text: "attention is al")`.',
    },
  );
  Arg('text', () => String, { description: 'What is typed so far.' })(prototype, 'suggest', 0);
  kindsArgument(prototype, 'suggest');
  firstArgument(prototype, 'suggest', 10);
  return SearchFields;
}

/** The hits of a text, as the statement found them. */
export function hits(read: () => Search | null, rows: readonly HitRow[]): Hit[] {
  let known: Search | null | undefined;
  const search = (): Search | null => (known === undefined ? (known = read()) : known);
  return rows.map((row) => ({ ...row, search }));
}

/** The node as one of the fields `node` asked for it; it carries its type, which only the graph knew. */
export function nodeOf(
  { type, shown, under = '' }: Pick<Hit, 'type' | 'shown' | 'under'>,
  { path }: GraphQLResolveInfo,
): unknown {
  return { ...shown[`${under}node ${path.key}`], __typename: type };
}

function kindsArgument(prototype: object, field: string): void {
  Arg('kinds', () => [NodeKind], { nullable: true, description: 'Only these kinds; all if not given.' })(
    prototype,
    field,
    1,
  );
}
