/** "Jr.", "Sr." and the Roman numbers that follow a surname. */
const suffix = /^(?:Jr|Sr|II|III|IV)\.?$/;
/** What may follow a whole name and is neither a given name nor kept; "Johnson, M. D." has initials. */
const degree = /^(?:Ph\.? ?D|M\.?Sc|MPH|FRCP|FACS|MD|M\.D)\.?$/;
const company = /^(?:Inc|Ltd|LLC|Corp|GmbH|Co|PLC)\.?(?: Ltd\.?)?$/i;

/**
 * A name as people write it, given name first: "Battaglia, Peter W" → "Peter W Battaglia",
 * "King, Jr., Martin Luther" and "King, Martin Luther, Jr." → "Martin Luther King, Jr.". A name without a comma, or
 * with commas that no rule explains, stays as it is. Takes plain text: no LaTeX, no affiliation.
 */
export function naturalOrder(name: string): string {
  const written = name.replace(/\s+/g, ' ').trim();
  const isWhole = /^\p{Lu}\S* [^,]*\p{L}/u.test(written);
  const parts = written
    .split(/[,，]/u)
    .map((part) => part.trim())
    .filter((part, index) => part !== '' && !(index > 0 && degree.test(part) && isWhole));
  const suffixes = parts.filter((part) => suffix.test(part));
  const names = parts.filter((part) => !suffix.test(part));
  if (names.length === 0 || names.length > 2 || suffixes.length > 1 || company.test(names[1] ?? '')) {
    return written;
  }
  const [surname, given] = names as [string, string?];
  const whole = given === undefined ? surname : `${given} ${surname}`;
  return suffixes.length === 0 ? whole : `${whole}${separator(suffixes[0]!)}${suffixes[0]!}`;
}

/** Roman numbers follow the surname without a comma. */
function separator(suffixOfName: string): string {
  return /^[IV]/.test(suffixOfName) ? ' ' : ', ';
}

const teamWords =
  /(?:^|[\s-])(?:team|group|labs?|laborator(?:y|ies)|consortium|collaboration|project|community|foundation|institute|initiative|network|committee|contributors|organi[sz]ation|corporation|university|inc|research|workshop|association|society|academy|hospital)(?![\p{L}])/iu;
/** Words that are surnames, too, in another case. */
const teamMarks = /(?:^|[\s-])(?:AI|Tech|NLP|HQ)(?!\p{L})/u;
const organisations =
  /^(?:openai|google|deepmind|google deepmind|meta|microsoft|nvidia|anthropic|baidu|tencent|alibaba|huawei|bytedance|apple|amazon|ibm|salesforce|adobe|qwen|deepseek|mistral|cohere|fair)$/i;
/** Chinese, Japanese and Korean names have no space between their parts. */
const writtenTogether = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,8}$/u;

/**
 * Whether a name is a team's or an organisation's and no person's.
 * @param isAlone it is the only name and the source knows of no more: then a single word is a team ("OpenMedLab")
 */
export function isTeam(name: string, isAlone: boolean): boolean {
  if (teamWords.test(name) || teamMarks.test(name) || organisations.test(name)) return true;
  return isAlone && !/[\s,]/.test(name) && !writtenTogether.test(name);
}
