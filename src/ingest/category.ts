import { nodeId } from '../identity/nodeId.js';

/** The id of the category with this path of headings, in whatever list. */
export function categoryId(path: readonly string[]): string {
  return nodeId('CATEGORY', JSON.stringify(path));
}
