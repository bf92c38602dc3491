import type { SourcePart } from '../../sources/record.js';
import { longest, tooLong } from '../tooLong.js';
import { wellFormed } from '../wellFormed.js';

/** A part as the graph can hold it: an issue in place of an entry that is too long; null for a section that is. */
export function fitting(part: SourcePart): SourcePart | null {
  if ('issue' in part) return part;
  if ('section' in part) {
    const section = wellFormed(part.section);
    return section.path.join('').length <= longest ? { section } : null;
  }
  const paper = wellFormed(part.paper);
  const issue = tooLong(paper);
  return issue ? { issue } : { paper };
}
