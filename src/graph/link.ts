import { registerEnumType } from 'type-graphql';
import { Part, Stored } from './decorators.js';
import { enumFilter } from './inputs.js';

export enum LinkKind {
  PAPER = 'PAPER',
  CODE = 'CODE',
  PROJECT = 'PROJECT',
  BLOG = 'BLOG',
  DEMO = 'DEMO',
  DATASET = 'DATASET',
  VIDEO = 'VIDEO',
  OTHER = 'OTHER',
}
registerEnumType(LinkKind, {
  name: 'LinkKind',
  description: 'What a link leads to.',
  valuesConfig: {
    PAPER: { description: 'The paper: its page or PDF.' },
    CODE: { description: 'Code or a model.' },
    PROJECT: { description: "The project's page." },
    BLOG: { description: 'A post about it.' },
    DEMO: { description: 'Something to try.' },
    DATASET: { description: 'Data.' },
    VIDEO: { description: 'A talk or other recording.' },
    OTHER: { description: 'Anything else.' },
  },
});

@Part({
  label: 'Link',
  order: [{ on: 'node', property: 'url' }],
  description: 'A link that the sources give for a paper.',
})
export class Link {
  @Stored(() => String, { description: 'Where it leads.' })
  url!: string;

  @Stored(() => LinkKind, { filter: enumFilter('LinkKind', LinkKind), description: 'What it leads to.' })
  kind!: LinkKind;

  @Stored(() => String, { on: 'relationship', description: 'Its text as written: `paper`, `code`.' })
  label!: string;
}
