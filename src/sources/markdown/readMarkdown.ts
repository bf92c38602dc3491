import type { Root } from 'mdast';
import type { PaperRecord, SourceDocument, SourceIssue } from '../record.js';
import { findBlocks } from './blocks/blocks.js';
import { joinEntries } from './blocks/joinedEntries.js';
import { raiseLinks } from './blocks/linksUnderItems.js';
import { asideKind } from './document/aside.js';
import { withoutBlanksInAddresses } from './document/blanksInAddresses.js';
import { withinBounds } from './document/bounds.js';
import { joinBrokenRows } from './document/brokenRows.js';
import { withClosedBold } from './document/closedBold.js';
import type { EntryBlock } from './document/entryBlock.js';
import { withEscapedStars } from './document/escapedStars.js';
import { withoutFrontMatter } from './document/frontMatter.js';
import { withIndentedRows } from './document/indentedRows.js';
import { withClosedComment } from './document/unclosedComment.js';
import { partLabelledFields } from './document/labelledFields.js';
import { joinNamesOverLines } from './document/namesOverLines.js';
import { withoutLabelledRemarks } from './document/labelledRemarks.js';
import { raiseSunkItems } from './document/sunkItems.js';
import { withClosedInitials } from './document/partedInitials.js';
import { parseTree } from './document/tree.js';
import { bracketSources } from './document/underscoredSource.js';
import { headingName } from './document/heading.js';
import type { EntryForm } from './forms/form.js';
import { forms } from './forms/forms.js';
import { readAcrossEntries } from './list/acrossEntries.js';
import { categories } from './list/categories.js';
import { namesPaper, readInBestForm } from './list/choose.js';
import { isIndexOfNames, wordsByAddress } from './list/indexOfNames.js';
import { freeLabelledLinks } from './list/labelledLinks.js';
import { liftHeadings } from './list/liftedHeadings.js';
import { isListing } from './list/listing.js';
import { withoutNamesOfDatasets } from './list/namesOfDatasets.js';
import { withoutNamesBehind } from './list/namesBehindTitles.js';
import { papersAmidProse } from './list/papersAmidProse.js';
import { issuesOfPassedOver } from './list/passedOver.js';
import { rereadRuns } from './list/rereadRuns.js';
import { repeatNames } from './list/sameNames.js';
import { readSections } from './list/sections.js';
import { survey } from './list/survey.js';
import { withEntries } from './list/surveyed.js';
import { readTitlesOfNotes } from './list/titlesOfNotes.js';
import { readTitlesWithoutLinks } from './list/titlesWithoutLinks.js';
import { readUnread } from './list/unread.js';
import { readUnreadRuns } from './list/unreadRuns.js';

/**
 * Reads a list of papers in Markdown: headings become sections, entries become records, and what looks like an entry
 * but is of no known form becomes an issue with the code `unparsed-entry`, an aside over papers one with
 * `papers-passed-over`. Never fails; time grows with the text.
 * @param text as `decodeText` gives it
 */
export function readMarkdown(text: string, { fallbackTitle }: { fallbackTitle: string }): SourceDocument {
  const bounded = withinBounds(withClosedComment(withoutFrontMatter(text)));
  const tree = parseTree(
    withoutBlanksInAddresses(
      withEscapedStars(withClosedInitials(withClosedBold(withIndentedRows(bounded.text)))),
    ),
  );
  joinBrokenRows(tree, bounded.text);
  repeatNames(tree);
  joinNamesOverLines(tree);
  bracketSources(tree);
  raiseSunkItems(tree, bounded.text);
  raiseLinks(tree, bounded.text);
  partLabelledFields(tree);
  withoutLabelledRemarks(tree);
  liftHeadings(tree);
  freeLabelledLinks(tree);
  joinEntries(tree, bounded.text);

  const isTitled = !startsWithCategory(tree, bounded.text);
  const { title, sections, passedOver } = readSections(tree, isTitled);
  const surveyed = survey(sections, title, tree, bounded.text);
  const withPapers = withEntries(surveyed);
  rereadRuns(withPapers);
  const withRuns = readTitlesWithoutLinks(readUnreadRuns(withPapers, bounded.text), bounded.text);
  const withNoted = readTitlesOfNotes(withRuns, bounded.text);
  const complete = withNoted.map((section, index) => ({
    ...section,
    chosen: [...section.chosen, ...readUnread(section, surveyed[index]!.blocks, bounded.text)],
  }));
  const entries = complete.flatMap(({ chosen }) => chosen);
  withoutNamesBehind(complete);
  readAcrossEntries(entries, bounded.text);

  const isFlat = complete.every(({ path, blocks }) => path.length === 0 || blocks.length === 0);
  // Links under the title of a list with categories belong to its introduction, unless they are a list themselves.
  const words = wordsByAddress(entries);
  const listing = complete
    .map((section) =>
      isFlat || section.path.length > 0 || isListing(section)
        ? section
        : { ...section, chosen: papersAmidProse(section.chosen) },
    )
    .map((section) => ({
      ...section,
      chosen: withoutNamesOfDatasets(section.path, section.chosen, entries),
    }))
    .filter((section) => !isIndexOfNames(section.chosen, words));
  const records: PaperRecord[] = [];
  const issues: SourceIssue[] = [...bounded.issues];
  for (const { path, chosen } of listing) {
    for (const { block, ...outcome } of chosen) {
      const { line, raw } = block;
      if (outcome.form === null) issues.push(unparsed(block, outcome.misfits));
      else records.push({ line, raw, section: path, ...outcome.paper });
    }
  }
  issues.push(...issuesOfPassedOver(passedOver, records));
  return {
    title: title ?? fallbackTitle,
    sections: categories(complete),
    records: records.sort((a, b) => a.line - b.line),
    issues: issues.sort((a, b) => a.line - b.line),
  };
}

/** Whether the first heading is one category of several: H1 like others, with papers right below it. */
function startsWithCategory(tree: Root, text: string): boolean {
  const [first, second, ...others] = tree.children.filter((node) => node.type === 'heading');
  if (first?.depth !== 1 || second === undefined) return false;
  const isAlone = second.depth !== 1;
  if (isAlone && !others.some((other) => other.depth === 1 && asideKind(headingName(other)) === null))
    return false;
  const nodes = tree.children.slice(tree.children.indexOf(first) + 1, tree.children.indexOf(second));
  const chosen = readInBestForm(findBlocks(nodes, text), forms);
  const papers = chosen.filter((entry) => entry.form !== null && namesPaper(entry.paper));
  // Below the title of a document the list's own paper may stand in a paragraph.
  if (isAlone && papers.filter(({ block }) => block.kind === 'item').length < 2) return false;
  return papers.length * 2 > chosen.length;
}

function unparsed({ line, raw }: EntryBlock, misfits: { form: EntryForm; misfit: string }[]): SourceIssue {
  const [{ form, misfit }] = misfits as [{ form: EntryForm; misfit: string }];
  const message =
    `Expected "${form.pattern}", but ${misfit}. ` +
    `Write the entry in that form, or move it out of the list of papers.`;
  return { line, code: 'unparsed-entry', message, raw };
}
