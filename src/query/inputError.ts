/** An argument that cannot be answered as it stands. The message says what was expected and what came. */
export class InputError extends Error {
  override readonly name = 'InputError';

  /** @param field where the value stands, e.g. `papers.where.year.eq` */
  constructor(
    readonly field: string,
    message: string,
  ) {
    super(`${field}: ${message}`);
  }
}
