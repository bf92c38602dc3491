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

/** Whether the capitals of the name begin words, or parts of words, of the text in their order. */
function isOfInitials(name: string, text: string): boolean {
  const initials = text.split(/[\s-]+/).map((word) =>
    word
      .replace(/^\P{L}+/u, '')
      .charAt(0)
      .toUpperCase(),
  );
  let at = 0;
  for (const capital of name.replace(/[^\p{Lu}]/gu, '')) {
    at = initials.indexOf(capital, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
