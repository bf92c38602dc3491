/**
 * The text with the dot of an initial beside its letter where a PDF set a gap between them: "Y . Lovelace", "X.-Y . Li",
 * "Y .-S. Chen". The dot changes places with the blank, so that every line keeps its length.
 */
export function withClosedInitials(text: string): string {
  return text
    .replace(/(?<=^|[\s,(])(\p{Lu}) (\.-\p{Lu}\.)(?=\s\p{Lu})/gmu, '$1$2 ')
    .replace(/(?<=^|[\s,(-])(\p{Lu}) \.(?=\s(?:\p{Lu}[.\p{Ll}]|de |van |von ))/gmu, '$1. ');
}
