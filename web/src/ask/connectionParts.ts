/** What several questions ask of a connection of papers, as it stands in their text. */

/** The papers of a page with what the pictures show of them, and where the next page begins. */
export const shownPage = `    nodes {
      id
      title
      date
      etAl
      repositoryCount
      venue {
        name
      }
      authors {
        id
        name
      }
      categories {
        id
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
`;

/** Facets by which papers are filtered. */
export const chosenFacets = `      categories(first: 100) {
        id
        value
        count
      }
      venues(first: 100) {
        id
        value
        count
      }
`;
