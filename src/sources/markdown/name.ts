import type { AuthorKind, BylineName } from '../record.js';

const teamWords =
  /(?:^|[\s-])(?:team|group|labs?|laborator(?:y|ies)|consortium|collaboration|project|community|foundation|institute|initiative|network|committee|contributors|organi[sz]ation|corporation|university|inc|research|company)(?![\p{L}])/iu;
/** Words that are surnames, too, in another case. */
const teamMarks = /(?:^|[\s-])(?:AI|Tech|NLP|HQ)(?!\p{L})/u;
const organisations =
  /^(?:openai|google|deepmind|google deepmind|meta|microsoft|nvidia|anthropic|baidu|tencent|alibaba|huawei|bytedance|apple|amazon|ibm|salesforce|adobe|qwen|deepseek|mistral|cohere|fair)$/i;

/**
 * One name of a byline.
 * @param written the name with groups in brackets masked or not; those groups are affiliations
 * @param rawName as the source wrote it
 * @param isAlone it is the only name and the source knows of no more: then a single word is a team ("OpenMedLab")
 */
export function bylineName(written: string, rawName: string, isAlone: boolean): BylineName {
  const name = written
    .normalize('NFC')
    .replace(/[\uE000-\uF8FF]/g, ' ')
    .replace(/[*†‡§¶¹²³⁴⁵⁶⁷⁸⁹⁰]/gu, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  return { name: name || rawName, rawName, kind: kindOf(name, isAlone) };
}

function kindOf(name: string, isAlone: boolean): AuthorKind {
  const isTeam = teamWords.test(name) || teamMarks.test(name) || organisations.test(name);
  return isTeam || (isAlone && !/\s/.test(name)) ? 'TEAM' : 'PERSON';
}
