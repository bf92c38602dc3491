import { registerEnumType } from 'type-graphql';

/** The kinds of node with a global id, as clients name them. */
export enum NodeKind {
  PAPER = 'PAPER',
  AUTHOR = 'AUTHOR',
  CATEGORY = 'CATEGORY',
  REPOSITORY = 'REPOSITORY',
  VENUE = 'VENUE',
  LIST = 'LIST',
}
registerEnumType(NodeKind, {
  name: 'NodeKind',
  description: 'What a node is.',
  valuesConfig: {
    PAPER: { description: 'A paper.' },
    AUTHOR: { description: 'A person or team.' },
    CATEGORY: { description: 'A heading of a list.' },
    REPOSITORY: { description: 'Code, a model, a data set or a space.' },
    VENUE: { description: 'A journal, conference series or preprint server.' },
    LIST: { description: 'An imported list.' },
  },
});
