import { parseArxivId } from '../../identity/arxiv.js';
import type { LinkRecord } from '../../sources/record.js';
import type { LintIssue } from '../issue.js';
import type { PlacedList } from '../placeEntries.js';
import { readdress } from '../readdress.js';

/** A link leads to one version of a paper on arXiv: readers would miss the later ones. */
export function versionedId(list: PlacedList): LintIssue[] {
  return readdress(
    list,
    () => unversioned,
    (url, better) => ({
      code: 'versioned-id',
      message: `Expected an arXiv id without version, so that the link follows the paper, got ${url}. Write ${better}.`,
    }),
  );
}

function unversioned({ url }: LinkRecord): string | null {
  const read = parseArxivId(url);
  if (!read || read.version === null) return null;
  const better = url.replace(new RegExp(`v${read.version}(?=(?:\\.pdf)?/?(?:[?#]|$))`, 'i'), '');
  return parseArxivId(better)?.version === null ? better : null;
}
