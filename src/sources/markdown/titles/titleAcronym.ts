/**
 * Takes off the short name in brackets that a list puts behind a title: "Weaving with Numbers(LoomNet)", "Weaving with
 * Numbers (LoomNet)". One made of the first letters of the title's words, "Deep Looms of Threads (DLT)", is the title's own.
 */
export function withoutAcronym(title: string): string {
  const glued = /(?<=\p{L}{3})\((\p{Lu}[^()]{1,60})\)$/u.exec(title);
  const apart = /\s\((\p{L}{0,3}\p{Lu}[\p{L}\p{N}-]{0,14}\p{Lu}[\p{L}\p{N}-]{0,14})\)$/u.exec(title);
  const found = glued ?? apart;
  const before = title.slice(0, found?.index ?? 0);
  if (found === null || before.split(/\s+/).length < 3) return title;
  return glued === null && isOfInitials(found[1]!, before) ? title : before;
}

/** Whether more than half of the name's capitals begin words, or parts of words, of the text. */
function isOfInitials(name: string, text: string): boolean {
  const words = text.split(/[\s-]+/).map((word) => word.replace(/^\P{L}+/u, ''));
  const initials = new Set(words.map((word) => word.charAt(0).toUpperCase()));
  const capitals = [...name.replace(/[^\p{Lu}]/gu, '')];
  return capitals.filter((capital) => initials.has(capital)).length * 2 > capitals.length;
}
