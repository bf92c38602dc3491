import type { PhrasingContent } from 'mdast';
import { isVenueLike } from '../parts/bylineEnd.js';
import { readCitation } from '../parts/citation.js';
import { isVenueWithYear } from '../parts/lead.js';
import { isLabel } from '../text/label.js';
import { readLinks } from '../links/links.js';
import { linksToFile } from '../links/linksToCome.js';
import { toPieces } from '../text/pieces.js';
import { plainText } from '../text/plainText.js';
import { titleBehindNames } from './titleBehindNames.js';
import { isWrittenTitle } from './writtenTitle.js';

/**
 * What a column of a table of papers holds. A `paper` column holds titles or, in tables that have those elsewhere,
 * links to the papers; a `name` column what the paper's model, method or dataset is called.
 */
export type ColumnRole = 'title' | 'paper' | 'name' | 'authors' | 'venue' | 'date' | 'links';

/** What a reader sees in one cell, and what its column holds. */
export interface TableCell {
  text: string;
  roles: Set<ColumnRole>;
  isLinked: boolean;
  isFirst: boolean;
}

const roles: [ColumnRole, Set<string>][] = [
  [
    'title',
    words('title titles article articles work works publications 标题 题目 论文标题 论文题目 论文名称'),
  ],
  ['paper', words('paper papers reference references source citation publication study 论文 文献')],
  [
    'name',
    words(
      'name names method methods model models dataset datasets benchmark benchmarks framework system tool approach ' +
        'algorithm acronym abbreviation nickname survey 模型 方法 名称 名字 数据集',
    ),
  ],
  ['authors', words('author authors byline 作者')],
  [
    'venue',
    words(
      'venue venues conference conf journal proceedings published publish pub publisher accepted where 会议 期刊 发表',
    ),
  ],
  ['date', words('date dates year time month published released release 时间 年份 日期 发布时间 发表时间')],
  [
    'links',
    words(
      'code codes github repo repository link links url urls pdf arxiv doi project projects page website web homepage ' +
        'demo demos video blog slides poster resource resources supplement supplements material materials hf weights ' +
        'checkpoint checkpoints download implementation 代码 链接 项目 主页',
    ),
  ],
];

/** The roles of each column, by its header: "Title & Authors" has two, "First Author et al." one, "Parameters" none. */
export function columnRoles(header: string[]): Set<ColumnRole>[] {
  return header.map((text) => {
    const parts = text
      .slice(0, 200)
      .toLowerCase()
      .split(/[/&,+|;()（）]|\band\b/)
      .map((part) =>
        part
          .replace(/[^\p{L}\p{M}]+/gu, ' ')
          .replace(/ et al\s*$/, '')
          .trim(),
      )
      .filter(Boolean);
    return new Set(parts.flatMap(rolesOf));
  });
}

/** "Publication" is a paper or a venue: beside a column of titles it is where they were published. */
function rolesOf(part: string): ColumnRole[] {
  if (/^(?:published in|published at|published on|publication|publication venue|venue name)$/.test(part))
    return ['venue'];
  const whole = roles.filter(([, names]) => names.has(part)).map(([role]) => role);
  if (whole.length > 0) return whole;
  const [last, ...before] = part.split(' ').reverse();
  // "Paper Title", "Release Date", "Model Name", "Code Link", but not "Benchmark Results".
  const byLast = roles.filter(([role, names]) => role !== 'paper' && names.has(last!)).map(([role]) => role);
  return before.length > 0 && before.length < 3 ? byLast : [];
}

/**
 * Where the title of a row stands; -1 when no cell holds one. What cites a paper, "[ECCV 2016](https://…)", "[Lovelace et
 * al., 1843](https://…)", is no title beside one.
 */
export function titleColumn(columns: Set<ColumnRole>[], cells: PhrasingContent[][]): number {
  const at = columnOfTitle(columns, cells);
  const name = at < 0 || !isPlainName(cells[at]!) ? '' : plainText(cells[at]!).trim();
  const whole = name === '' ? -1 : cells.findIndex((cell) => linksTitleOf(cell, name));
  return whole < 0 ? at : whole;
}

/** "[LOOM: A Title](https://…)" beside a cell that holds no more than "LOOM", whatever the header says. */
function linksTitleOf(cell: PhrasingContent[], name: string): boolean {
  return readLinks(cell).some(({ kind, label }) => kind === 'PAPER' && label.startsWith(`${name}: `));
}

function columnOfTitle(columns: Set<ColumnRole>[], cells: PhrasingContent[][]): number {
  const find = (role: ColumnRole) =>
    columns.findIndex((column, index) => column.has(role) && holdsTitle(cells[index]));
  const titled = find('title');
  if (titled >= 0) return titled;
  const named = find('name');
  // "Google Earth" in a column "Source" behind the dataset's own link.
  const isOrigin = (at: number) =>
    named >= 0 && named < at && isLinked(cells[named]) && isPlainName(cells[at]!);
  const paper = columns.findIndex(
    (column, index) => column.has('paper') && holdsTitle(cells[index]) && !isOrigin(index),
  );
  const source = paper >= 0 ? plainText(cells[paper]!) : '';
  if (isVenueWithYear(source)) {
    const first = cells.findIndex(
      (cell, index) => index !== paper && !isOfSource(columns[index]) && holdsTitle(cell),
    );
    return first >= 0 ? first : paper;
  }
  if (paper >= 0 && !(named >= 0 && readCitation(source) !== null)) return paper;
  if (named >= 0) return named;
  if (columns.some((column) => column.has('title') || column.has('paper') || column.has('name'))) return -1;
  // No header says where the titles are: a long link to a paper is one, or one behind names and a year.
  return cells.findIndex(
    (cell) =>
      readLinks(cell).some(({ kind, label }) => kind === 'PAPER' && label.split(' ').length >= 3) ||
      titleBehindNames(toPieces(cell)) !== null,
  );
}

/** Whether a column holds who wrote the papers, where and when. */
function isOfSource(column: Set<ColumnRole> | undefined): boolean {
  return ['authors', 'venue', 'date'].some((role) => column?.has(role as ColumnRole));
}

function isLinked(cell: PhrasingContent[] | undefined): boolean {
  return readLinks(cell ?? []).length > 0;
}

/** A few words without link or quotation marks. */
function isPlainName(cell: PhrasingContent[]): boolean {
  const text = plainText(cell);
  return !isLinked(cell) && text.split(/\s+/).length <= 5 && !/["“]/.test(text);
}

/** Words that are more than a label, an address, a mark for "none" or a number. */
function holdsTitle(cell: PhrasingContent[] | undefined): boolean {
  const text = plainText(cell ?? [])
    .replace(/\[[^[\]]{0,40}\]/g, (group) => (isLabel(group) ? '' : group))
    .replace(/https?:\/\/\S+/g, '');
  return /\p{L}/u.test(text) && !isLabel(text) && !isBlank(text);
}

/** How tables write that a cell holds nothing. */
export function isBlank(text: string): boolean {
  return /^[^\p{L}\p{N}]*(?:n\/?a|none|null|tba|tbd|nil|无|暂无)?[^\p{L}\p{N}]*$/iu.test(text);
}

/**
 * Whether a table lists papers, as its header and its rows tell: there is a column of titles, or of names whose rows
 * link to papers. Leaderboards, hyper-parameters, prices and contributors are other tables.
 */
export function isPaperTable(header: string[], rows: PhrasingContent[][][]): boolean {
  const columns = columnRoles(header);
  const has = (role: ColumnRole) => columns.some((column) => column.has(role));
  const titled = rows.filter((cells) => titleColumn(columns, cells) >= 0);
  if (titled.length === 0) return false;
  const withPaper = titled.filter(
    (cells) =>
      cells.some((cell) => readLinks(cell).some(({ kind }) => kind === 'PAPER') || linksToFile(cell)) ||
      isReference(plainText(cells[titleColumn(columns, cells)]!)),
  ).length;
  const isStated = has('authors') || has('venue') || has('date');
  if (has('title') && isStated) return true;
  if (hasWrittenTitles(header, columns, titled, isStated)) return true;
  if (has('title') || has('paper')) return withPaper * 4 >= titled.length;
  // Under any other header, as "News", a link to a paper may stand in a sentence: most rows must have one.
  return withPaper * 2 >= rows.length && !isMeasurements(columns, titled);
}

/**
 * Whether most rows hold a title in full where the header announces papers, maybe without any link: in a table that states
 * venues, dates or authors, or one whose other cells, too, link to nothing but papers.
 */
function hasWrittenTitles(
  header: string[],
  columns: Set<ColumnRole>[],
  rows: PhrasingContent[][][],
  isStated: boolean,
): boolean {
  const written = rows.filter((cells) => {
    const at = titleColumn(columns, cells);
    const isAnnounced = columns[at]?.has('title') || /paper|论文|논문/i.test(header[at] ?? '');
    const isNamed = isOnlyNamed(header[at] ?? '') && isOfVenue(columns, cells, at);
    const leadsElsewhere = !isStated && readLinks(cells.flat()).some(({ kind }) => kind !== 'PAPER');
    return (isAnnounced || isNamed) && !leadsElsewhere && isWrittenTitle(cells[at]!);
  });
  return written.length >= rows.length * (isStated ? 1 / 2 : 3 / 4);
}

/** "Name" says nothing of what it names, as "Model" or "Dataset" do. */
function isOnlyNamed(header: string): boolean {
  return /^[^\p{L}]*(?:names?|名称|名字)[^\p{L}]*$/iu.test(header);
}

/** Whether a venue stands beside what the row names, which is none itself. */
function isOfVenue(columns: Set<ColumnRole>[], cells: PhrasingContent[][], at: number): boolean {
  const isVenue = (cell: PhrasingContent[]) => isVenueLike(plainText(cell));
  const isBeside = cells.some((cell, index) => columns[index]?.has('venue') && isVenue(cell));
  return isBeside && !isVenue(cells[at]!);
}

/** "Ada Lovelace. A Title of Some Words. Venue, 1843.": as long as a reference, and with a year. */
function isReference(text: string): boolean {
  return text.split(/\s+/).length >= 8 && /(?<!\d)(?:19|20)\d{2}(?!\d)/.test(text);
}

/** Whether a row of such a table is an entry: it has a title, and something else or a link beside it. */
export function isEntryRow(header: string[], cells: PhrasingContent[][]): boolean {
  if (titleColumn(columnRoles(header), cells) < 0) return false;
  const filled = cells.filter((cell) => readLinks(cell).length > 0 || !isBlank(plainText(cell)));
  return filled.length > 1 || readLinks(cells.flat()).length > 0;
}

/** Most cells without a role hold numbers. */
function isMeasurements(columns: Set<ColumnRole>[], rows: PhrasingContent[][][]): boolean {
  const others = rows.flatMap((cells) => cells.filter((_, index) => columns[index]?.size === 0));
  const filled = others.map((cell) => plainText(cell)).filter((text) => !isBlank(text));
  const numbers = filled.filter((text) => /^[^\p{L}]{0,3}\d[\d.,%±\s/()-]*[kmb]?$/iu.test(text));
  return numbers.length >= 2 && numbers.length * 2 >= filled.length;
}

function words(list: string): Set<string> {
  return new Set(list.split(' '));
}
