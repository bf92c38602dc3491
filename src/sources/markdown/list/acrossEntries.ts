import { readBylinesInProse } from './bylineInProse.js';
import type { Chosen } from './choose.js';
import { readLoneAuthors } from './loneAuthors.js';
import { readLoneInverted } from './loneInverted.js';
import { readLoneSurnames } from './loneSurnames.js';
import { readMarkedTitles } from './markedTitles.js';
import { readNamesBehindAffiliations } from './namesBehindAffiliations.js';
import { readPairedNames } from './pairedNames.js';
import { readNamesOverSummaries } from './namesOverSummaries.js';
import { withoutRareNames } from './rareNames.js';
import { readQuotedBibtex } from './quotedBibtex.js';
import { readSurnames } from './surnames.js';
import { readSurnamesBefore } from './surnamesBefore.js';
import { readSurnamesBesideNicknames } from './surnamesBesideNicknames.js';
import { readSurnamesInBrackets } from './surnamesInBrackets.js';
import { readSurnamesInCells } from './surnamesInCells.js';
import { readTitlesBeforeSurnames } from './titleBeforeSurnames.js';
import { readTitlesBesideNames } from './titlesBesideNames.js';
import { readTitlesBehindInstitutions } from './titlesBehindInstitutions.js';
import { readTitlesBehindNicknames } from './titlesBehindNicknames.js';
import { readTitlesBehindTeams } from './titlesBehindTeams.js';
import { readYearsBehindBold } from './yearsBehindBold.js';
import { readTitlesByName } from './titleByName.js';

/** Reads of the entries of a list what one alone does not tell: what most of them have in a place are names, say. */
export function readAcrossEntries(entries: Chosen[], text: string): void {
  readYearsBehindBold(entries);
  readMarkedTitles(entries);
  readTitlesBehindInstitutions(entries);
  readNamesOverSummaries(entries);
  readTitlesBesideNames(entries);
  readSurnames(entries);
  readSurnamesInBrackets(entries);
  readSurnamesBesideNicknames(entries);
  readSurnamesInCells(entries);
  readLoneInverted(entries);
  readLoneSurnames(entries);
  readLoneAuthors(entries);
  readNamesBehindAffiliations(entries);
  readPairedNames(entries);
  readTitlesByName(entries);
  readTitlesBehindTeams(entries);
  readTitlesBehindNicknames(entries);
  readTitlesBeforeSurnames(entries);
  readSurnamesBefore(entries);
  readBylinesInProse(entries);
  readQuotedBibtex(entries, text);
  withoutRareNames(entries);
}
