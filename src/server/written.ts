/** A part of an answer that is JSON already. */
export class WrittenJson {
  constructor(readonly json: string) {}
}

/** All data of an answer, JSON in UTF-8 already. */
export class WrittenData {
  constructor(readonly bytes: Uint8Array) {}
}
