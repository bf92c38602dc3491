import { Field, Int, ObjectType } from 'type-graphql';
import { ListIssue } from './listIssue.js';

@ObjectType({
  description: 'What became of the nodes of one kind: each counts once, for what it is after the import.',
})
export class Change {
  @Field(() => Int, { description: 'New to the graph.' })
  created!: number;

  @Field(() => Int, { description: 'There before, and different now.' })
  updated!: number;

  @Field(() => Int, { description: 'There before, and the same now.' })
  unchanged!: number;

  @Field(() => Int, { description: 'Not there any more: no list speaks of them.' })
  removed!: number;
}

/** Its `list` is a field that computes: see `resolvers/mutations.ts`. */
@ObjectType({ description: 'What an import did to the graph; the same that the command line prints.' })
export class ImportReport {
  @Field(() => Change, { description: 'The papers of the list.' })
  papers!: Change;

  @Field(() => Change, { description: 'Their authors.' })
  authors!: Change;

  @Field(() => Change, { description: "The list's headings." })
  categories!: Change;

  @Field(() => Change, { description: 'The repositories of its papers.' })
  repositories!: Change;

  @Field(() => Change, { description: 'The venues of its papers.' })
  venues!: Change;

  @Field(() => [ListIssue], { description: 'What could not be read or contradicts itself, by line.' })
  issues!: ListIssue[];

  @Field(() => Boolean, { description: 'true: every entry of the text is in the graph.' })
  complete!: boolean;
}
