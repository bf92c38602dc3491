/** What is sent to the API, to the letter: the page can show it, and the Playground opens it. */
export interface Question {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}
