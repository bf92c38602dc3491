/** Words of which the texts of links are made that say where they lead: "paper", "Code (PyTorch)", "Project Page". */
const labelWords = new Set(
  (
    'paper papers pdf arxiv abs abstract doi openreview preprint publication html link links url full text version ' +
    'accepted list ' +
    'code codes github gitlab git repo repository official unofficial implementation implementations source ' +
    'pytorch tensorflow tf jax keras torch caffe caffe2 mxnet chainer theano paddle matlab python lua mindspore ' +
    'model models weights checkpoint checkpoints data dataset datasets benchmark leaderboard ' +
    'demo playground blog blogs blogpost post video videos youtube talk bilibili slides slide poster ' +
    'project projects page website webpage homepage home site web app online ' +
    'supp suppl supplementary supplemental supplement material appendix bib bibtex cite citation ' +
    'colab notebook huggingface hugging face hf space spaces twitter tweet x thread medium zhihu wechat ' +
    'tutorial doc docs documentation api review reviews book news article report here ieee acm springer ' +
    'semantic scholar google tweet summary notes note with explained interview podcast other forum and or the ' +
    '论文 论文翻译 中文翻译 翻译 译文 代码 主页 项目 数据集 数据 博客 视频 链接 地址 解读 中文解读 中文版 笔记 阅读笔记 学习笔记 论文笔记 数据集地址 代码地址 论文地址 项目地址 论文链接 代码链接 原文 源码 源代码 视频讲解 讲解 官方代码 官网 页面 正式页面 官方页面'
  ).split(' '),
);

/** Whether a text names what a link leads to and is no title: nothing but such words, numbers and remarks in brackets. */
export function isLabel(text: string): boolean {
  if (text.length > 60) return false;
  const words = text
    .toLowerCase()
    .replace(/^\W*link to (?:(?:the|this) )?/, 'link ')
    .replace(/\([^()]*\)|（[^（）]*）/g, ' ')
    .split(/[^\p{L}\p{N}]+|(?<=\p{Script=Han})(?=[a-z])|(?<=[a-z])(?=\p{Script=Han})/u)
    .filter((word) => word !== '' && !/^\d{1,2}$/.test(word));
  return (
    words.length > 0 && words.every((word) => labelWords.has(word) || ofHan.test(word) || /^v\d$/.test(word))
  );
}

/** "项目主页", "代码仓库", "论文下载链接", "代码和数据集": such words put together. */
const ofHan =
  /^(?:论文|文章|原文|预印本|开源|官方|官网|项目|工程|主页|网站|页面|代码|源码|源代码|仓库|数据集?|模型|权重|视频|演示|博客|解读|讲解|笔记|翻译|中文|相关|链接|地址|下载|[和与及](?=\p{Script=Han}))+$/u;

/** What a label before a colon, or before a dash, a bar or an equals sign, announces. */
export interface Announced {
  what: 'link' | 'byline' | 'venue' | 'date';
  /** Of the label with what parts it from the text behind it. */
  length: number;
}

const bylineLabel =
  /^(?:(?:paper |full |all |first )?authors?|authors? ?(?:list|names?)|list of authors|by|written by|作者|著者|저자)$/;
const venueLabel =
  /^(?:venues?|conferences?|journals?|(?:conference|journal|venue) ?\/ ?(?:conference|journal|venue)|published(?: in| at| by)?|publications?(?: venue)?|publishers?|presented at|appeared (?:in|at)|accepted (?:at|by|to)|会议|期刊|发表)$/;
/** "authors/owner" */
const ownerLabel = /^(?:owners?|teams?|affiliations?|institut(?:ion|e)s?|organi[sz]ations?)$/;
const dateLabel =
  /^(?:dates?|years?|(?:publication|publishing|published|publish|release|submission) (?:date|year)|(?:published|released|submitted) on|date (?:of publication|published)|(?:发表|发布|提交)?(?:时间|日期)|年份)$/;

/**
 * What a label announces: "Paper: https://…", "Authors: A. One", "🧑‍🔬 Authors: A. One", "Author(s) - A. One", "Venue | ACL".
 * Only a colon is enough behind words that also begin titles.
 */
export function announced(text: string): Announced | null {
  const match =
    /^(?:[^\p{L}\p{N}]{0,3}|[\p{Extended_Pictographic}\p{Emoji_Modifier}\u200D\uFE0F\s]{1,12})(\p{L}[^:：=|\n]{0,40}?)\s*(?:[:：]|\s[-–—]{1,2}\s|\s?[=|]\s?)/u.exec(
      text,
    );
  if (!match) return null;
  const name = labelName(match[1]!);
  const length = match[0].length;
  if (isBylineLabel(name) && !(name === 'by' && !/[:：]$/.test(match[0]))) return { what: 'byline', length };
  if (venueLabel.test(name) || isVenueAndDateLabel(name)) return { what: 'venue', length };
  if (dateLabel.test(name)) return { what: 'date', length };
  return /[:：]$/.test(match[0].trimEnd()) && isLabel(name) ? { what: 'link', length } : null;
}

/** "authors", "authors / venue": the names come first. */
function isBylineLabel(name: string): boolean {
  const [first, ...others] = name.split(/\s*[/&]\s*/);
  return (
    bylineLabel.test(first!) &&
    others.every((other) => venueLabel.test(other) || dateLabel.test(other) || ownerLabel.test(other))
  );
}

/** "venue/year" */
function isVenueAndDateLabel(name: string): boolean {
  const parts = name.split(/\s*[/&]\s*/);
  return (
    parts.some((part) => venueLabel.test(part)) &&
    parts.every((part) => venueLabel.test(part) || dateLabel.test(part))
  );
}

/** "Author(s)" and "Author/s" as "authors", in small letters. */
function labelName(text: string): string {
  return text
    .toLowerCase()
    .replace(/ ?\(s\)|\/s\b/, 's')
    .replace(/\s*\*+$/, '')
    .trim();
}
