import type { Question } from './question.js';

export interface PaperDetails {
  readonly __typename: 'Paper';
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly abstract: string | null;
  readonly url: string | null;
  readonly arxivId: string | null;
  readonly doi: string | null;
  readonly etAl: boolean;
  readonly venue: { readonly id: string; readonly name: string } | null;
  readonly authorCount: number;
  readonly authors: readonly { readonly id: string; readonly name: string; readonly paperCount: number }[];
  readonly categories: readonly { readonly id: string; readonly path: readonly string[] }[];
  readonly repositories: readonly { readonly id: string; readonly url: string }[];
  readonly links: readonly { readonly url: string; readonly kind: string; readonly label: string }[];
  readonly listings: readonly {
    readonly list: { readonly title: string };
    readonly line: number;
    readonly section: readonly string[];
  }[];
}

/** A paper as it stands in a list of papers. */
export interface ListedPaper {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
}

export interface AuthorDetails {
  readonly __typename: 'Author';
  readonly id: string;
  readonly name: string;
  readonly authorKind: 'PERSON' | 'TEAM';
  readonly orcid: string | null;
  readonly nameOnly: boolean;
  readonly paperCount: number;
  readonly papers: readonly ListedPaper[];
  readonly coauthorCount: number;
  readonly coauthors: readonly {
    readonly author: { readonly id: string; readonly name: string };
    readonly paperCount: number;
  }[];
}

export interface CategoryDetails {
  readonly __typename: 'Category';
  readonly id: string;
  readonly path: readonly string[];
  readonly paperCount: number;
  readonly papers: readonly ListedPaper[];
}

export interface RepositoryDetails {
  readonly __typename: 'Repository';
  readonly id: string;
  readonly repositoryUrl: string;
  readonly owner: string;
  readonly repositoryName: string;
  readonly paperCount: number;
  readonly papers: readonly ListedPaper[];
}

export interface VenueDetails {
  readonly __typename: 'Venue';
  readonly id: string;
  readonly venueName: string;
  readonly paperCount: number;
  readonly papers: readonly ListedPaper[];
}

export interface ListDetails {
  readonly __typename: 'List';
  readonly id: string;
  readonly listTitle: string;
  readonly source: string | null;
  readonly paperCount: number;
  readonly papers: readonly ListedPaper[];
}

export type Details =
  PaperDetails | AuthorDetails | CategoryDetails | RepositoryDetails | VenueDetails | ListDetails;

export interface DetailsAnswer {
  readonly node: Details | null;
}

const document = `query Details($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Paper {
      title
      date
      abstract
      url
      arxivId
      doi
      etAl
      venue {
        id
        name
      }
      authorCount
      authors {
        id
        name
        paperCount
      }
      categories {
        id
        path
      }
      repositories {
        id
        url
      }
      links {
        url
        kind
        label
      }
      listings {
        list {
          title
        }
        line
        section
      }
    }
    ... on Author {
      name
      authorKind: kind
      orcid
      nameOnly
      paperCount
      papers(first: 25) {
        ...Listed
      }
      coauthorCount
      coauthors(first: 12) {
        author {
          id
          name
        }
        paperCount
      }
    }
    ... on Category {
      path
      paperCount
      papers(first: 25) {
        ...Listed
      }
    }
    ... on Repository {
      repositoryUrl: url
      owner
      repositoryName: name
      paperCount
      papers(first: 25) {
        ...Listed
      }
    }
    ... on Venue {
      venueName: name
      paperCount
      papers(first: 25) {
        ...Listed
      }
    }
    ... on List {
      listTitle: title
      source
      paperCount
      papers(first: 25) {
        ...Listed
      }
    }
  }
}

fragment Listed on Paper {
  id
  title
  date
}
`;

/** All that the panel on the right shows of a node. */
export function detailsQuestion(id: string): Question {
  return { document, variables: { id } };
}
