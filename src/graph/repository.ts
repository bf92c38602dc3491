import { ID, registerEnumType } from 'type-graphql';
import { nodeId } from '../identity/nodeId.js';
import { parseRepository, repositoryKey } from '../identity/repository.js';
import { Kind, Stored } from './decorators.js';
import { enumFilter } from './inputs.js';
import { newestFirst } from './newestFirst.js';
import type { Paper } from './paper.js';
import { PaperFacets } from './paperFacets.js';
import { ToMany } from './relations.js';

export enum RepositoryKind {
  REPOSITORY = 'REPOSITORY',
  MODEL = 'MODEL',
  DATASET = 'DATASET',
  SPACE = 'SPACE',
}
registerEnumType(RepositoryKind, {
  name: 'RepositoryKind',
  description: 'What a repository holds.',
  valuesConfig: {
    REPOSITORY: { description: 'Source code.' },
    MODEL: { description: 'A model on a hub such as Hugging Face.' },
    DATASET: { description: 'A data set on such a hub.' },
    SPACE: { description: 'A running application on such a hub.' },
  },
});

@Kind({
  kind: 'REPOSITORY',
  one: 'repository',
  many: 'repositories',
  description:
    'A repository of code, a model, a data set or a space. Every spelling and sub-path of its URL is the same one.',
  indexed: ['url'],
  order: [{ on: 'node', property: 'url' }],
  lookups: {
    url: {
      type: () => String,
      property: 'id',
      read: (url: string) => {
        const repository = parseRepository(url);
        return repository ? nodeId('REPOSITORY', repositoryKey(repository)) : undefined;
      },
      expects: 'the URL of a repository such as https://github.com/chaoyi-wu/PMC-LLaMA',
      description:
        'Its URL, in any spelling and with any sub-path: `https://github.com/chaoyi-wu/PMC-LLaMA`.',
    },
  },
})
export class Repository {
  @Stored(() => ID, { description: 'Global, opaque, the same after every import.' })
  id!: string;

  @Stored(() => String, { order: true, description: 'The DNS name of its host: `github.com`.' })
  host!: string;

  @Stored(() => String, { order: true, description: 'The person or organisation it belongs to.' })
  owner!: string;

  @Stored(() => String, { order: true, description: 'Its own name.' })
  name!: string;

  @Stored(() => RepositoryKind, {
    filter: enumFilter('RepositoryKind', RepositoryKind),
    description: 'What it holds.',
  })
  kind!: RepositoryKind;

  @Stored(() => String, { description: 'Its address, without sub-path.' })
  url!: string;

  @ToMany('Paper', {
    type: 'HAS_REPOSITORY',
    direction: 'in',
    count: 'paperCount',
    order: newestFirst,
    facets: PaperFacets,
    description: 'The papers it belongs to, newest first.',
  })
  papers!: Paper[];
}
