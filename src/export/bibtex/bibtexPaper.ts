/** What an entry says of a paper. */
export interface BibtexPaper {
  title: string;
  /** In the order of the byline. */
  authors: readonly { name: string; kind: string }[];
  /** There are more authors. */
  etAl: boolean;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` */
  date: string | null;
  year: number | null;
  venue: string | null;
  arxivId: string | null;
  doi: string | null;
  url: string | null;
}
