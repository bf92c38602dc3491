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
  if (/^(?:key|main|original|primary) (?:papers?|references?|publications?)$/.test(part)) return ['paper'];
  const whole = roles.filter(([, names]) => names.has(part)).map(([role]) => role);
  if (whole.length > 0) return whole;
  const [last, ...before] = part.split(' ').reverse();
  // "Paper Title", "Release Date", "Model Name", "Code Link", but not "Benchmark Results".
  const byLast = roles.filter(([role, names]) => role !== 'paper' && names.has(last!)).map(([role]) => role);
  return before.length > 0 && before.length < 3 ? byLast : [];
}

function words(list: string): Set<string> {
  return new Set(list.split(' '));
}
