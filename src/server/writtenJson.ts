/** A part of an answer that is JSON already. */
export class WrittenJson {
  constructor(readonly json: string) {}
}
