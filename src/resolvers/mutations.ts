import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Mutation, Resolver, Root } from 'type-graphql';
import { ImportReport } from '../graph/importReport.js';
import { List } from '../graph/list.js';
import { mappedKind } from '../graph/registry.js';
import { nodeQuestion } from '../query/plan.js';
import type { Context } from './context.js';
import { ImportError, type DoneImport, type Imports } from './imports.js';

/** The fields of `Mutation`: for those alone who hold the token, whoever else may read. */
@Resolver(() => ImportReport)
export class Mutations {
  @Mutation(() => ImportReport, {
    description:
      'Reads a list or bibliography and brings the graph to what it says, as `lithograph import` does. The same text ' +
      'again changes nothing; an edited one adds, updates and removes only what changed. Imports run one after the ' +
      'other, and a few may wait. It takes as long as it takes: an import that was begun goes on when its client leaves.',
  })
  importText(
    @Arg('text', () => String, { description: 'The whole text, as it stands in the file.' }) text: string,
    @Arg('source', () => String, {
      description:
        'The name of the file, its path or URL. The last part is the identity of the list: under the same name the ' +
        'text replaces what it said before.',
    })
    source: string,
    @Arg('format', () => String, {
      nullable: true,
      description:
        'What the text must be: `markdown`, `bibtex`, `ris`, `csl-json`, `openalex`, `papers-with-code`, `jsonl` or ' +
        '`csv`. Found from the text if not given.',
    })
    format: string | null,
    @Ctx() context: Context,
  ): Promise<DoneImport> {
    return importsOf(context).importText({ text, source, format: format ?? undefined }, context.signal);
  }

  @Mutation(() => ImportReport, {
    description:
      'Takes a list away, with everything that only this list said. What other lists say stays. In the report `list` is null.',
  })
  removeList(
    @Arg('id', () => ID, { description: 'The id of the list.' }) id: string,
    @Ctx() context: Context,
  ): Promise<DoneImport> {
    return importsOf(context).removeList(id, context.signal);
  }

  @FieldResolver(() => List, {
    nullable: true,
    description: 'The list as it is now; null when it was removed.',
  })
  async list(
    @Root() { list }: DoneImport,
    @Ctx() { database, signal }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const question = nodeQuestion(mappedKind('List').mapping, list.id, info);
    const [found] = await database.read<{ row: unknown }>(question, { signal });
    return found ? question.read(found.row) : null;
  }
}

function importsOf({ imports }: Context): Imports {
  if (imports) return imports;
  throw new ImportError('UNAUTHENTICATED', 'This needs the header "Authorization: Bearer <token>".');
}
