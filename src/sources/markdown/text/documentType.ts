/** "J" of "[J]", "EB/OL": the type of a document, as GB/T 7714 marks it in brackets behind the title. */
export const documentTypes = String.raw`(?:[JCDMRSPNZA]|(?:J|C|M|D|R|EB|DB|CP)\/OL|OL)`;
