import type { Root } from 'mdast';
import { adoptBylines } from './adopted.js';
import { adoptDetails } from './adoptedDetails.js';
import { joinCitationsBelow } from './citationBelow.js';
import { unfoldEntries } from './foldedEntries.js';
import { joinFoldedNames } from './foldedNames.js';
import { listFootnotes } from './footnotes.js';
import { joinHeadingsOverItalics } from './headingOverItalics.js';
import { joinHeadingsOverNames } from './headingOverNames.js';
import { joinLabelledItems } from './labelledItems.js';
import { withoutNamesInSources } from './namedSource.js';
import { joinQuotesBelow } from './quotationBelow.js';
import { joinSourcesAbove } from './sourceAbove.js';
import { joinTitlesAbove } from './titleAbove.js';
import { joinTitlesOverAuthors } from './titleOverAuthors.js';
import { joinNamesBelow } from './titleOverName.js';
import { joinTitledParts } from './titledParts.js';
import { joinTitlesUnderNames } from './titleUnderName.js';

/** Brings together what is said of one entry in several blocks of the document, each way in turn. */
export function joinEntries(tree: Root, text: string): void {
  withoutNamesInSources(tree);
  listFootnotes(tree);
  unfoldEntries(tree, text);
  joinFoldedNames(tree);
  adoptBylines(tree);
  joinQuotesBelow(tree);
  joinTitlesAbove(tree, text);
  joinTitlesUnderNames(tree);
  joinTitlesOverAuthors(tree, text);
  joinHeadingsOverNames(tree);
  joinHeadingsOverItalics(tree);
  joinTitledParts(tree, text);
  adoptDetails(tree);
  joinLabelledItems(tree);
  joinNamesBelow(tree);
  joinSourcesAbove(tree);
  joinCitationsBelow(tree);
}
