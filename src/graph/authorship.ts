import { Int } from 'type-graphql';
import type { Author } from './author.js';
import { End, Part, Stored } from './decorators.js';

/** What a place in a byline says, wherever it is shown. */
export const placeInByline = {
  position: 'Its place in the byline, from 1.',
  rawName: 'The name as the source writes it.',
};

@Part({
  label: 'Author',
  order: [{ on: 'node', property: 'id' }],
  description: 'One name in the byline of a paper.',
})
export class Authorship {
  @End('Author', 'Who it is.')
  author!: Author;

  @Stored(() => Int, { on: 'relationship', description: placeInByline.position })
  position!: number;

  @Stored(() => String, { on: 'relationship', description: placeInByline.rawName })
  rawName!: string;
}
