/** A name as reference managers take it apart; a team's is one piece. */
export type NameParts = { literal: string } | { family: string; given: string | null; suffix: string | null };

/**
 * The family name is the last word, with the small words before it ("van der Berg"). A name that holds a comma other than
 * before "Jr." is left in one piece.
 */
export function nameParts({ name, kind }: { name: string; kind: string }): NameParts {
  const [, bare, suffix = null] = /^(.+?)(?:,? (Jr\.?|Sr\.?|II|III|IV))?$/s.exec(name) ?? [];
  if (kind === 'TEAM' || bare === undefined || bare.includes(',')) return { literal: name };
  const words = bare.trim().split(/\s+/);
  const particle = words.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  const start = particle > 0 ? particle : words.length - 1;
  const given = words.slice(0, start).join(' ') || null;
  return { family: words.slice(start).join(' '), given, suffix };
}
