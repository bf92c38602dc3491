import type { List, Root } from 'mdast';
import { isTitleAmongTitles, listsOfTitles, titleBlocks, withoutItemsAt } from '../blocks/bareTitles.js';
import { datedNotes } from '../blocks/datedNotes.js';
import { findBlocks } from '../blocks/blocks.js';
import { numberedTitles } from '../blocks/numberedTitles.js';
import type { EntryBlock } from '../document/entryBlock.js';
import { anyParts } from '../forms/anyParts.js';
import { bareTitle } from '../forms/bareTitle.js';
import { forms, rowForms } from '../forms/forms.js';
import { type Chosen, readInBestForm } from './choose.js';
import { listedTitles } from './listedTitles.js';
import { scatteredTitles } from './scatteredTitles.js';
import type { Section } from './sections.js';
import type { SurveyedSection } from './surveyed.js';

/** Finds the blocks of each section that may be entries, and reads each in the form that fits best. */
export function survey(
  sections: Section[],
  documentTitle: string | null,
  tree: Root,
  text: string,
): SurveyedSection[] {
  const ofTitles = listsOfTitles(tree, text);
  const numbered = numberedTitles(tree, text);
  const noted = datedNotes(tree, text);
  const scattered = scatteredTitles(sections, text);
  return sections.map((section, index) => {
    const lists = section.nodes.filter((node) => node.type === 'list' && ofTitles.has(node)) as List[];
    const titles = lists.flatMap((list) => titleBlocks(list, text, isTitleAmongTitles));
    const others = section.nodes.map((node) =>
      node.type === 'list' && ofTitles.has(node) ? withoutItemsAt(node, titles) : node,
    );
    const listed = [
      ...listedTitles({ ...section, nodes: others }, documentTitle, text),
      ...section.nodes.flatMap((node) => [...(numbered.get(node) ?? []), ...(noted.get(node) ?? [])]),
    ];
    const lines = new Set(listed.map(({ line }) => line));
    const found = findBlocks(others, text).filter(({ line }) => !lines.has(line));
    const blocks = [...titles, ...listed, ...found];
    const taken = new Set(blocks.map(({ line }) => line));
    const { titles: alone, beside } = scattered[index]!;
    const all = [
      ...blocks.map((block) => (beside.has(block.line) ? { ...block, isDoubtful: false } : block)),
      ...alone.filter(({ line }) => !taken.has(line)),
    ];
    return { ...section, chosen: readBlocks(all), blocks: all };
  });
}

function readBlocks(blocks: EntryBlock[]): Chosen[] {
  const bare = blocks.filter(({ isBareTitle }) => isBareTitle);
  const rows = blocks.filter(({ kind, isBareTitle }) => kind === 'row' && !isBareTitle);
  const others = blocks.filter(({ kind, isBareTitle }) => kind !== 'row' && !isBareTitle);
  return [
    ...readInBestForm(bare, [bareTitle], bareTitle),
    ...readInBestForm(others, forms, anyParts),
    ...readInBestForm(rows, rowForms, anyParts),
  ].sort((a, b) => a.block.line - b.block.line);
}
