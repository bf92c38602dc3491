import { plainText } from '../text/plainText.js';
import type { ReadEntry } from './behindTitle.js';
import type { Chosen } from './choose.js';

/** So many references with a year in brackets behind inverted names make it the list's way. */
const fewest = 2;

/** "Lovelace, A., & Hopper, G. (1843)." */
const namesAndYear =
  /^\p{Lu}[\p{L}'’-]{1,30}, (?:\p{Lu}\.[ -]?){1,3}[^()]{0,300}\((?:19|20)\d{2}[^()]{0,20}\)/u;

const namesTeam = /\s(?:team|collaboration|consortium|group)$/i;

/** "Loom Works. (1843). A Title of Some Words. A Venue": the title ends at the first dot behind a word. */
const teamAndYear =
  /^(\p{Lu}[^.,:()]{1,50})\.? \((?:19|20)\d{2}[^()]{0,20}\)[.,:]\s+((?:\S+\s+){2}[^]*?[\p{L}\p{N})][?!]?)(?:\.(?=\s|$)|$)/u;

/**
 * Reads references of a company or a team among those of people: "Loom Works. (1843). A Title of Some Words." begins like
 * a title with its year, but the others begin with those who wrote them.
 */
export function readTitlesBehindTeams(chosen: Chosen[]): void {
  const entries = chosen.filter((entry): entry is ReadEntry => entry.form !== null);
  const texts = new Map(entries.map((entry) => [entry, plainText(entry.block.content).trim()]));
  if ([...texts.values()].filter((text) => namesAndYear.test(text)).length < fewest) return;
  for (const [{ paper }, text] of texts) {
    const [, team, title] = teamAndYear.exec(text) ?? [];
    if (team === undefined || paper.title !== team) continue;
    paper.title = title!.replace(/\s+/g, ' ');
    // A company alone is no author.
    paper.byline = namesTeam.test(team) ? [{ name: team, rawName: team, kind: 'TEAM' }] : [];
  }
}
