/**
 * What a list says of itself: "We released …", "This is the first …", "Please cite our survey", "Read more in …". "This Is
 * Your Captain Speaking", with capitals throughout, is a title.
 */
export function isSentence(text: string): boolean {
  const start = text.replace(/^[^\p{L}]+/u, '').slice(0, 80);
  return startsSentence(start) && !isInCapitals(start);
}

/** Three long words behind the first two, and nearly all with a capital. */
function isInCapitals(start: string): boolean {
  const long = start
    .split(/\s+/)
    .slice(2)
    .filter((word) => /^\p{L}{4}/u.test(word));
  return long.length >= 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length * 4 >= long.length * 3;
}

/**
 * "More and more looms are available for weavers. The following is a list of them": a sentence, most of its words in small
 * letters, with another one behind it.
 */
export function isStatement(text: string): boolean {
  const [, first, behind] = /^[^\p{L}]*(.{10,400}?)[.!]\s+(\S.{10,})$/su.exec(text.slice(0, 1000)) ?? [];
  if (first === undefined || !/\s(?:is|are|was|were|has|have)\s\p{Ll}/u.test(first)) return false;
  return areSmall(first) && areSmall(behind!) && /^\p{Lu}\p{Ll}*\s\p{Ll}/u.test(behind!);
}

/** Three long words in four begin with a small letter. */
function areSmall(text: string): boolean {
  const long = text.split(/\s+/).filter((word) => /^\p{L}{4}/u.test(word));
  return long.filter((word) => /^\p{Ll}/u.test(word)).length * 4 >= long.length * 3;
}

function startsSentence(start: string): boolean {
  return (
    /^(?:this (?:is|repo|repository|list|page)|please|thanks|welcome|if you|read more|for more|see also|check out|(?:update|add)(?:ed|s)? \d{1,3} (?:new )?papers?)(?:\s|$)/i.test(
      start,
    ) ||
    /^(?:we|our (?:paper|survey|list|work)) (?:(?:have|has) )?(?:been |was |is )?(?:added?|updated?|released?|created?|accepted|launched|will)\s/i.test(
      start,
    )
  );
}
