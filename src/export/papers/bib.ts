import { entryKey } from '../bibtex/entryKey.js';
import { writeBibtex } from '../bibtex/writeBibtex.js';
import type { ExportedPaper } from '../exportedPaper.js';

/** BibTeX in UTF-8. Of papers with the same key, all but the first have theirs with the end of their id: keys are unique. */
export async function* writeBib(papers: AsyncIterable<ExportedPaper>): AsyncGenerator<string> {
  const taken = new Set<string>();
  for await (const paper of papers) {
    const key = entryKey(paper);
    const unique = taken.has(key) ? `${key}-${paper.id.slice(-6)}` : key;
    taken.add(unique);
    yield `${writeBibtex(paper, unique)}\n`;
  }
}
