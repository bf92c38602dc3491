/** Stands where names are still to come: "TBD", "Authors TBD", "Anonymous authors", and "Guest Editors" behind them. */
const placeholder =
  /^\W*(?:(?:authors?:?\s)?(?:tb[ad]|n\/a|n\.a\.|unknown|anonymous|none|various)(?:\sauthors?)?|(?:guest )?editors?)\W*$/i;

/** Whether a text says that nobody is named yet. */
export function isPlaceholder(text: string): boolean {
  return placeholder.test(text);
}

/** The text without "Anonymous," or the like before its venue. */
export function withoutPlaceholder(text: string): string {
  return text.replace(
    /^\W*(?:authors?:?\s)?(?:tb[ad]|n\/a|unknown|anonymous)(?:\sauthors?)?(?:\s*[,.;]\s*|$)/i,
    '',
  );
}
