import { adoptBylines } from './blocks/adopted.js';
import { adoptDetails } from './blocks/adoptedDetails.js';
import type { PaperRecord, SourceDocument, SourceIssue } from '../record.js';
import { isTitleAmongTitles, listsOfTitles, titleBlocks, withoutItemsAt } from './blocks/bareTitles.js';
import { findBlocks } from './blocks/blocks.js';
import { withinBounds } from './document/bounds.js';
import { readBylinesInProse } from './list/bylineInProse.js';
import { categories } from './list/categories.js';
import { withClosedBold } from './document/closedBold.js';
import { type Chosen, namesPaper, readInBestForm } from './list/choose.js';
import type { EntryBlock } from './document/entryBlock.js';
import { listFootnotes } from './blocks/footnotes.js';
import type { EntryForm } from './forms/form.js';
import { unfoldEntries } from './blocks/foldedEntries.js';
import { withoutFrontMatter } from './document/frontMatter.js';
import { anyParts } from './forms/anyParts.js';
import { authorFirst } from './forms/authorFirst.js';
import { bareTitle } from './forms/bareTitle.js';
import { boldTitle } from './forms/boldTitle.js';
import { citedTitle } from './forms/citedTitle.js';
import { italicTitle } from './forms/italicTitle.js';
import { linkTitle } from './forms/linkTitle.js';
import { plainReference } from './forms/plainReference.js';
import { plainTitle } from './forms/plainTitle.js';
import { quotedTitle } from './forms/quotedTitle.js';
import { surnamesAndYear } from './forms/surnamesAndYear.js';
import { readUnreadRuns } from './list/unreadRuns.js';
import { tableRow } from './forms/tableRow.js';
import { withIndentedRows } from './document/indentedRows.js';
import { joinLabelledItems } from './blocks/labelledItems.js';
import { listedTitles } from './list/listedTitles.js';
import { isListing } from './list/listing.js';
import { isIndexOfNames, wordsByAddress } from './list/indexOfNames.js';
import { readLoneInverted } from './list/loneInverted.js';
import { withoutNamesBehind } from './list/namesBehindTitles.js';
import { numberedTitles } from './blocks/numberedTitles.js';
import { readPairedNames } from './list/pairedNames.js';
import { papersAmidProse } from './list/papersAmidProse.js';
import { readQuotedBibtex } from './list/quotedBibtex.js';
import { repeatNames } from './list/sameNames.js';
import { readSections, type Section } from './list/sections.js';
import { rereadRuns } from './list/rereadRuns.js';
import { joinQuotesBelow } from './blocks/quotationBelow.js';
import { joinSourcesAbove } from './blocks/sourceAbove.js';
import { readSurnames } from './list/surnames.js';
import { readSurnamesInBrackets } from './list/surnamesInBrackets.js';
import { readSurnamesBefore } from './list/surnamesBefore.js';
import { type SurveyedSection, withEntries } from './list/surveyed.js';
import { joinTitlesAbove } from './blocks/titleAbove.js';
import { joinTitlesOverAuthors } from './blocks/titleOverAuthors.js';
import { readTitlesBeforeSurnames } from './list/titleBeforeSurnames.js';
import { readTitlesByName } from './list/titleByName.js';
import { parseTree } from './document/tree.js';
import { bracketSources } from './document/underscoredSource.js';
import { isNumbered, isSureReference, unreadItems } from './blocks/unreadItems.js';
import type { Root, RootContent } from 'mdast';

/** Every form of items and paragraphs that is read; where two fit as many blocks of a section, the first reads them. */
const forms: EntryForm[] = [
  citedTitle,
  surnamesAndYear,
  boldTitle,
  quotedTitle,
  authorFirst,
  plainReference,
  linkTitle,
  italicTitle,
  plainTitle,
];
/** The forms of rows; what makes a row an entry is its table. */
const rowForms: EntryForm[] = [tableRow];

/**
 * Reads a list of papers in Markdown: headings become sections, entries become records, and what looks like an entry
 * but is of no known form becomes an issue with the code `unparsed-entry`. Never fails; time grows with the text.
 * @param text as `decodeText` gives it
 */
export function readMarkdown(text: string, { fallbackTitle }: { fallbackTitle: string }): SourceDocument {
  const bounded = withinBounds(withoutFrontMatter(text));
  const tree = parseTree(withClosedBold(withIndentedRows(bounded.text)));
  listFootnotes(tree);
  repeatNames(tree);
  bracketSources(tree);
  unfoldEntries(tree, bounded.text);
  adoptBylines(tree);
  joinQuotesBelow(tree);
  joinTitlesAbove(tree, bounded.text);
  joinTitlesOverAuthors(tree, bounded.text);
  adoptDetails(tree);
  joinLabelledItems(tree);
  joinSourcesAbove(tree);
  const { title, sections } = readSections(tree, !startsWithCategory(tree, bounded.text));
  const ofTitles = listsOfTitles(tree, bounded.text);
  const numbered = numberedTitles(tree, bounded.text);
  const all = sections.map((section) => survey(section, title, bounded.text, ofTitles, numbered));
  const withPapers = withEntries(all);
  rereadRuns(withPapers, forms);
  const ofRuns = readUnreadRuns(
    withPapers.map((section, index) => ({
      ...section,
      nodes: all[index]!.nodes,
      entries: section.chosen.flatMap(({ form, block }) => (form === null ? [] : [block.line])),
    })),
    forms,
    bounded.text,
  );
  const withRuns = withPapers.map((section, index) => {
    const lines = new Set(ofRuns[index]!.map(({ block }) => block.line));
    return {
      ...section,
      chosen: [...section.chosen.filter(({ block }) => !lines.has(block.line)), ...ofRuns[index]!],
      blocks: [...section.blocks, ...ofRuns[index]!.map(({ block }) => block)],
    };
  });
  const surveyed = withRuns.map((section, index) => ({
    ...section,
    chosen: [...section.chosen, ...unread(withBlocksOf(all[index]!, section), section.chosen, bounded.text)],
  }));
  const entries = surveyed.flatMap(({ chosen }) => chosen);
  withoutNamesBehind(surveyed);
  readSurnames(entries);
  readSurnamesInBrackets(entries);
  readLoneInverted(entries);
  readPairedNames(entries);
  readTitlesByName(entries);
  readTitlesBeforeSurnames(entries);
  readSurnamesBefore(entries);
  readBylinesInProse(entries);
  readQuotedBibtex(entries, bounded.text);
  const isFlat = surveyed.every(({ path, blocks }) => path.length === 0 || blocks.length === 0);
  // Links under the title of a list with categories belong to its introduction, unless they are a list themselves.
  const words = wordsByAddress(entries);
  const listing = surveyed
    .map((section) =>
      isFlat || section.path.length > 0 || isListing(section)
        ? section
        : { ...section, chosen: papersAmidProse(section.chosen) },
    )
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
  return {
    title: title ?? fallbackTitle,
    sections: categories(surveyed),
    records: records.sort((a, b) => a.line - b.line),
    issues: issues.sort((a, b) => a.line - b.line),
  };
}

/** Whether the first heading is one category of several: H1 like others, with papers right below it. */
function startsWithCategory(tree: Root, text: string): boolean {
  const headings = tree.children.filter((node) => node.type === 'heading');
  const [first, second] = headings;
  if (first?.depth !== 1 || second?.depth !== 1) return false;
  const nodes = tree.children.slice(tree.children.indexOf(first) + 1, tree.children.indexOf(second));
  const chosen = readInBestForm(findBlocks(nodes, text), forms);
  return chosen.filter((entry) => entry.form !== null && namesPaper(entry.paper)).length * 2 > chosen.length;
}

/** A section with all blocks that it had at first, those of runs that no form took for entries included. */
function withBlocksOf(first: SurveyedSection, { blocks }: SurveyedSection): SurveyedSection {
  return { ...first, blocks: [...first.blocks, ...blocks] };
}

function survey(
  section: Section,
  documentTitle: string | null,
  text: string,
  ofTitles: Set<RootContent>,
  numbered: Map<RootContent, EntryBlock[]>,
): SurveyedSection {
  const titles = section.nodes.flatMap((node) =>
    node.type === 'list' && ofTitles.has(node) ? titleBlocks(node, text, isTitleAmongTitles) : [],
  );
  const others = section.nodes.map((node) =>
    node.type === 'list' && ofTitles.has(node) ? withoutItemsAt(node, titles) : node,
  );
  const listed = [
    ...listedTitles({ ...section, nodes: others }, documentTitle, text),
    ...section.nodes.flatMap((node) => numbered.get(node) ?? []),
  ];
  const lines = new Set(listed.map(({ line }) => line));
  const blocks = [...listed, ...findBlocks(others, text).filter(({ line }) => !lines.has(line))];
  const chosen = [
    ...readInBestForm(
      [...titles, ...blocks.filter(({ isBareTitle }) => isBareTitle)],
      [bareTitle],
      bareTitle,
    ),
    ...readInBestForm(
      blocks.filter(({ kind, isBareTitle }) => kind !== 'row' && !isBareTitle),
      forms,
      anyParts,
    ),
    ...readInBestForm(
      blocks.filter(({ kind }) => kind === 'row'),
      rowForms,
      anyParts,
    ),
  ].sort((a, b) => a.block.line - b.block.line);
  return { ...section, chosen, blocks: [...titles, ...blocks] };
}

/** What stands among the section's entries and was not even taken for one. */
function unread(section: SurveyedSection, chosen: Chosen[], text: string): Chosen[] {
  const { nodes, blocks, isOther, isProse } = section;
  if (isOther || (isProse && chosen.length === 0)) return [];
  const entries = chosen.filter(({ form }) => form !== null).map(({ block }) => block.line);
  const kept = new Set(chosen.map(({ block }) => block));
  // A title alone that is no entry after all was not read either, nor was a reference that has no link.
  const taken = blocks.filter(
    (block) => kept.has(block) || !(block.isBareTitle || isNumbered(block.content)),
  );
  const items = unreadItems(
    nodes,
    entries,
    taken.map(({ line }) => line),
    text,
  );
  const count = (form: EntryForm) => chosen.filter((entry) => entry.form === form).length;
  const usual = [...forms].sort((a, b) => count(b) - count(a));
  return readInBestForm(items, usual).flatMap((entry): Chosen[] => {
    const { block, form } = entry;
    if (form === null) return [entry];
    if (!isNumbered(block.content)) return [];
    const misfit = `"${entry.paper.title.slice(0, 80)}" is hardly its title`;
    return isSureReference(entry.paper) ? [entry] : [{ block, form: null, misfits: [{ form, misfit }] }];
  });
}

function unparsed({ line, raw }: EntryBlock, misfits: { form: EntryForm; misfit: string }[]): SourceIssue {
  const [{ form, misfit }] = misfits as [{ form: EntryForm; misfit: string }];
  const message =
    `Expected "${form.pattern}", but ${misfit}. ` +
    `Write the entry in that form, or move it out of the list of papers.`;
  return { line, code: 'unparsed-entry', message, raw };
}
