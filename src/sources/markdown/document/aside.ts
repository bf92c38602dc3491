/** Headings under which a list speaks of itself, not of papers. */
const asides = new Set(
  (
    'news|latest news|recent news|update|updates|latest updates|recent updates|whats new|highlights|change log|changelog|' +
    'about us|' +
    'maintainer|maintainers|project maintainers|contributor|contributors|our contributors|authors|team|our team|' +
    'contributing|contribution|contributions|contribute|how to contribute|contribution guide|contributing guide|' +
    'contribution guidelines|contributing guidelines|contribution guideline|contributing to this list|' +
    'credits|feedback|sponsor|sponsors|support us|faq|join us|join our community|wechat|wechat group|' +
    '最近更新|更新|更新日志|更新记录|新闻|动态|最新动态|贡献|贡献者|引用|致谢|联系我们|许可证|' +
    'quick start|quickstart|getting started|installation|how to use|how to use this list'
  ).split('|'),
);

/** Headings over a few words or a block to copy, which have no headings of their own below them. */
const brief = new Set(
  (
    'citing|citation|citations|cite|cite us|how to cite|bibtex|cite this work|citing this work|' +
    'acknowledgement|acknowledgements|acknowledgment|acknowledgments|acknowledge|thanks|special thanks|' +
    'license|licence|licenses|disclaimer|contact|contacts|contact us|contact information|' +
    'star history|stars|stargazers|stargazers over time|star history chart'
  ).split('|'),
);

/** Headings over prose about the list or its subject, which may still have papers below it. */
const prose = new Set(
  'introduction|intro|about|about this repository|about this list|motivation|preface|foreword|简介|介绍|关于'.split(
    '|',
  ),
);

const contents = new Set([
  'table of contents',
  'table of content',
  'contents',
  'content',
  'toc',
  'catalog',
  'catalogue',
  'outline',
  'index',
  'roadmap',
  '目录',
]);

/** Headings over what is no paper, but may have one: a talk, a post, a tool. */
const others = new Set(
  (
    'talk|talks|video|videos|lecture|lectures|course|courses|tutorial|tutorials|blog|blogs|blog post|blog posts|' +
    'blogpost|blogposts|post|posts|article|articles|podcast|podcasts|newsletter|newsletters|slides|workshop|workshops|' +
    'event|events|conference|conferences|competition|competitions|challenge|challenges|job|jobs|people|researchers|' +
    'community|communities|product|products|advertisement|advertisements|tool|tools|software|library|libraries|' +
    'demo|demos|app|apps|website|websites|course materials|related lists|other lists|awesome lists|other awesome lists|' +
    'related awesome lists|related repositories|related projects|other resources|other useful resources|links|' +
    'useful links|implementation|implementations|credit|credits|leaderboard|leaderboards|' +
    'todo|todo list|to do|tutorial and jupyter notebook|introductory posts|introductory videos|introductory lectures'
  ).split('|'),
);

/**
 * What a heading says of its section: a table of contents (whose deeper headings may still be categories), prose (what
 * plainly is a paper is one there, too), a brief aside (deeper headings are not of it), another aside (nothing below it is a
 * paper), things that are no papers by themselves, or none of it. "News & Updates" is an aside, "News Recommendation" is not.
 */
export function asideKind(name: string): 'contents' | 'prose' | 'brief' | 'aside' | 'other' | null {
  const bare = name
    .toLowerCase()
    .replace(/^[\s*_]*(?:[\divx]+[.)])+\s*/, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/['’]/g, '')
    .replace(/[\s:.!?]+$/, '');
  if (/^(?:how to (?:submit|contribute|cite|use|add|read)|want to)\s/.test(bare)) return 'aside';
  const withoutGloss = bare.replace(/\s*\([^()]{0,40}\)$/, '');
  const parts = withoutGloss.split(/\s*(?:&|\/|,|\+|\band\b)\s*/).filter(Boolean);
  if (parts.length === 0) return null;
  if (parts.every((part) => contents.has(part))) return 'contents';
  if (parts.every((part) => prose.has(part) || contents.has(part))) return 'prose';
  if (parts.every((part) => brief.has(part))) return 'brief';
  if (parts.every((part) => asides.has(part) || brief.has(part) || prose.has(part) || contents.has(part)))
    return 'aside';
  return parts.every((part) => others.has(part.replace(/^(?:public|official|online|related) /, '')))
    ? 'other'
    : null;
}
