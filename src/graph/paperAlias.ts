import { ID, registerEnumType } from 'type-graphql';
import { Part, Stored } from './decorators.js';
import { enumFilter } from './inputs.js';

export enum PaperKeyKind {
  ARXIV = 'ARXIV',
  DOI = 'DOI',
  OPENALEX = 'OPENALEX',
  TITLE = 'TITLE',
}
registerEnumType(PaperKeyKind, {
  name: 'PaperKeyKind',
  description: 'By what an entry of a list says which paper it means; surest first.',
  valuesConfig: {
    ARXIV: { description: 'Its arXiv id.' },
    DOI: { description: 'Its DOI.' },
    OPENALEX: { description: 'Its id in OpenAlex.' },
    TITLE: { description: 'Its title with its first author: case, punctuation and spacing do not matter.' },
  },
});

@Part({
  label: 'PaperAlias',
  order: [
    { on: 'relationship', property: 'by' },
    { on: 'node', property: 'id' },
  ],
  description:
    'Another id of a paper, and the key behind it. Entries that share a key (arXiv id, DOI, OpenAlex id, or title with ' +
    "first author) are one paper. The paper's id comes from the surest key that any of them states; every other key of " +
    'theirs would have made an id too, and stands here: so one can see what was taken for one paper, and by what.',
})
export class PaperAlias {
  @Stored(() => ID, { description: 'The id. `paper(id:)`, `node` and `nodes` find the paper by it.' })
  id!: string;

  @Stored(() => PaperKeyKind, {
    on: 'relationship',
    filter: enumFilter('PaperKeyKind', PaperKeyKind),
    description: 'Which kind of key made this id.',
  })
  by!: PaperKeyKind;

  @Stored(() => String, {
    on: 'relationship',
    description: 'The key as people know it: an arXiv id, a DOI, an OpenAlex id, a title.',
  })
  value!: string;
}
