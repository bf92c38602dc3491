/** "University of Somewhere", "Some Research Institute:", "(Some Lab)": nothing but an institution. */
export function isInstitution(text: string): boolean {
  if (isCampus(text)) return true;
  const bare = text.replace(/^[\s([]+|[\s)\],:–—-]+$/g, '');
  const words = bare.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 8 &&
    words.every((word) => /^(?:\p{Lu}|of$|the$|and$|for$|at$|in$|de$|&$)/u.test(word)) &&
    /(?:^|\s)(?:University|Institute|College|Laborator(?:y|ies)|Labs?|Research|Academy|École|Universität|Université)(?:\s|$)/u.test(
      bare,
    )
  );
}

/** "UC Santa Cruz", "ETH Zürich": a university's initials and its place. */
export function isCampus(text: string): boolean {
  return /^\W*(?:UC|UT|UW|ETH) \p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}{2,})?\W*$/u.test(text);
}
