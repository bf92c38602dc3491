/** What a list says of itself: "We released …", "This is the first …", "Please cite our survey", "Read more in …". */
export function isSentence(text: string): boolean {
  const start = text.replace(/^[^\p{L}]+/u, '').slice(0, 80);
  return (
    /^(?:this (?:is|repo|repository|list|page)|please|thanks|welcome|if you|read more|for more|see also|check out|(?:update|add)(?:ed|s)? \d{1,3} (?:new )?papers?)(?:\s|$)/i.test(
      start,
    ) ||
    /^(?:we|our (?:paper|survey|list|work)) (?:(?:have|has) )?(?:been |was |is )?(?:added?|updated?|released?|created?|accepted|launched|will)\s/i.test(
      start,
    )
  );
}
