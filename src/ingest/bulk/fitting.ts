import type { SourcePart } from '../../sources/record.js';
import { longest, tooLong } from '../tooLong.js';
import { wellFormed } from '../wellFormed.js';

/**
 * A part as the graph can hold it, with its JSON: an issue in place of an entry that is too long, null for a section
 * that is.
 */
export function fitting(stated: SourcePart): { part: SourcePart; json: string } | null {
  const json = JSON.stringify(stated);
  // Only halves of surrogate pairs are escaped in this way, and what looks like it.
  const part = json.includes('\\ud') ? wellFormed(stated) : stated;
  if ('issue' in part) return { part, json };
  if ('section' in part && part.section.path.join('').length > longest) return null;
  const issue = 'paper' in part ? tooLong(part.paper) : null;
  const fits = issue ? { issue } : part;
  return { part: fits, json: fits === stated ? json : JSON.stringify(fits) };
}
