/**
 * What one request may ask for. Each limit stops an attack that was tried against a bare server
 * (tests/server/attacks.test.ts sends them again); none of them is met by a question that makes sense.
 */
export const limits = {
  /** Bytes of a request's body. A query of 2,000 tokens has some 10 KB; the rest is room for variables. */
  bodyBytes: 1_048_576,
  /** The same for who holds the token: a text to import comes as a variable. */
  importBodyBytes: 8 * 1_048_576,
  /** Milliseconds for a request to arrive whole: a body that trickles in does not hold a connection. */
  arrivalMilliseconds: 10_000,
  /** Characters of all queries together that are kept to be asked for by their hash. */
  keptQueries: 8_000_000,
  /** Characters of all documents together that are kept parsed: in memory 50 times as many bytes, at worst 240. */
  keptDocuments: 250_000,
  /** Bytes from which on an answer is compressed: one that fits into the first packets of a connection gains nothing. */
  compressedBytes: 8_192,
  /** Lexical tokens of a document: parsing and validation cost more than linear time in them. */
  tokens: 2_000,
  /** Errors after which validation stops: 50,000 unknown fields are not answered one by one. */
  validationErrors: 5,
  /** Selections once all fragments are written out: fragments that double reach millions in 1 KB. */
  selections: 5_000,
  /** Fields below each other. Introspection is exempt: graphql-js bounds it by a rule of its own. */
  depth: 10,
  /** Aliases once all fragments are written out, of `__typename` too: one field asked a thousand times. */
  aliases: 15,
  /** Directives once all fragments are written out. */
  directives: 8,
  /** Nodes that an operation may touch, see `queryCost.ts`: 50 papers × 100 authors × 25 papers fit. */
  cost: 500_000,
  /** Nodes from which on an answer is made in a thread of its own, see `largeAnswers/`: it may take 50 ms of a processor. */
  largeAnswer: 100_000,
  /** Items that a list is taken to hold when it has no argument that says how many. */
  unboundedListItems: 10,
  /** Items that a list with a `first` is taken to hold when neither the query nor the schema says how many. */
  defaultFirst: 25,
  /** Exports that are written at a time. */
  exports: 4,
  /** Milliseconds for an export to be taken whole: a client that reads slowly does not hold a place for ever. */
  exportMilliseconds: 600_000,
} as const;
