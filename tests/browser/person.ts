import { ask } from './ask.js';

/** A person of the bundled list with three papers and six co-authors, and the picture of them with their papers. */
export async function personWithPapers(url: string): Promise<{ person: string; withPapers: string }> {
  const { author } = await ask<{ author: { id: string } }>(url, '{ author(name: "Chaoyi Wu") { id } }');
  return { person: author.id, withPapers: `/?seed=${author.id}&open=${author.id}:papers:12` };
}
