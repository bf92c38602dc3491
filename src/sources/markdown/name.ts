import type { BylineName } from '../record.js';
import { isTeam } from '../personName.js';

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
  return { name: name || rawName, rawName, kind: isTeam(name, isAlone) ? 'TEAM' : 'PERSON' };
}
