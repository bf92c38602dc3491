/** A Cypher statement as data: the text never holds a value, the parameters hold them all. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}
