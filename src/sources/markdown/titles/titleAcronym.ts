/**
 * Takes off the short name in brackets that a list puts behind a title: "Weaving with Numbers(LoomNet)", "Weaving with
 * Numbers (LoomNet)", "Woven GAN (WGAN)". One that the last words of the title spell out, "Weaving with Deep Looms of
 * Threads (DLT)", is the title's own, and so are two of them.
 */
export function withoutAcronym(title: string): string {
  const glued = /(?<=\p{L}{3})\((\p{Lu}[^()]{1,60})\)$/u.exec(title);
  const apart = shortName.exec(title);
  const found = glued ?? apart;
  if (found === null) return title;
  const before = title.slice(0, found.index);
  if (repeatsLastWord(found[1]!, before)) return before;
  if (before.split(/\s+/).length < 3) return title;
  if (glued !== null) return before;
  const isOwn =
    /[()]/.test(before) ||
    spellsOut(before, found[1]!.split('-')[0]!) ||
    found[1]!.split('/').some((name) => spellsOut(before, name));
  return isOwn ? title : before;
}

/** " (LoomNet)", " (LOOM/LOOM-V)" */
const shortName =
  /\s\((\p{L}{0,3}\p{Lu}[\p{L}\p{N}-]{0,14}\p{Lu}[\p{L}\p{N}-]{0,14}(?:\/\p{Lu}[\p{L}\p{N}-]{0,14}\p{Lu}[\p{L}\p{N}-]{0,14})?)\)$/u;

/** "Woven GAN (WGAN)" */
function repeatsLastWord(name: string, text: string): boolean {
  const last = /\s(\p{Lu}{2,})$/u.exec(text)?.[1];
  return last !== undefined && name.length > last.length && name.endsWith(last);
}

const small = /^(?:an?|and|by|for|from|in|of|on|or|the|to|via|with)$/i;

/** Whether the name's capitals, two or more, begin the last words in their order; one word between them may have none. */
function spellsOut(text: string, name: string): boolean {
  const capitals = [...name.replace(/[^\p{Lu}]/gu, '')];
  const words = text.split(/[\s-]+/).map((word) => word.replace(/^\P{L}+/u, ''));
  return [words, words.filter((word) => !small.test(word))].some((all) => {
    const initials = all.map((word) => word.charAt(0).toUpperCase());
    return [capitals.length, capitals.length + 1].some(
      (length) => capitals.length > 1 && isWithin(capitals, initials.slice(-length)),
    );
  });
}

/** Whether the letters come in this order among the others, with the first and the last of those at their ends. */
function isWithin(letters: string[], others: string[]): boolean {
  let at = 0;
  for (const other of others) if (other === letters[at]) at += 1;
  return at === letters.length && others[0] === letters[0] && others.at(-1) === letters.at(-1);
}
