/** Series in the spelling that the graph shows; everything else is shown as the source wrote it. */
const canonical = new Map(
  [
    ...['arXiv', 'bioRxiv', 'medRxiv', 'ChemRxiv', 'SSRN', 'OpenReview'],
    ...[
      'ACL',
      'EMNLP',
      'NAACL',
      'EACL',
      'AACL',
      'COLING',
      'CoNLL',
      'TACL',
      'LREC',
      'LREC-COLING',
      'COLM',
      'IJCNLP',
    ],
    ...['ACL Findings', 'EMNLP Findings', 'NAACL Findings', 'EACL Findings'],
    ...[
      'NeurIPS',
      'ICML',
      'ICLR',
      'AAAI',
      'IJCAI',
      'AISTATS',
      'UAI',
      'COLT',
      'JMLR',
      'TMLR',
      'CoRL',
      'AAMAS',
    ],
    ...['CVPR', 'ICCV', 'ECCV', 'WACV', 'BMVC', 'ACCV', 'TPAMI', 'IJCV', 'MICCAI', 'ISBI', 'TIP', 'TMI'],
    ...['KDD', 'SIGIR', 'WWW', 'CIKM', 'WSDM', 'RecSys', 'SIGMOD', 'VLDB', 'ICDE', 'TKDE', 'TOIS', 'ISWC'],
    ...[
      'CHI',
      'UIST',
      'CSCW',
      'IUI',
      'ICRA',
      'IROS',
      'RSS',
      'RAL',
      'SIGGRAPH',
      'TOG',
      'ICASSP',
      'Interspeech',
    ],
    ...[
      'ICSE',
      'FSE',
      'ASE',
      'ISSTA',
      'TSE',
      'TOSEM',
      'OSDI',
      'SOSP',
      'NSDI',
      'PLDI',
      'POPL',
      'ASPLOS',
      'ISCA',
    ],
    ...[
      'Nature',
      'Science',
      'Cell',
      'PNAS',
      'Nature Medicine',
      'Nature Communications',
      'npj Digital Medicine',
    ],
    ...['Cureus', 'The Innovation Medicine', 'NEJM', 'JAMA', 'The Lancet', 'PLOS ONE', 'Bioinformatics'],
    ...['Scientific Reports', 'Scientific Data', 'Patterns', 'iScience', 'JMIR', 'JAMIA'],
  ].map((name): [string, string] => [name.toLowerCase(), name]),
);

/** Other names of a series. */
const alsoKnownAs = new Map([
  ['nips', 'NeurIPS'],
  ['corr', 'arXiv'],
  ['arxiv preprint', 'arXiv'],
  ['arxiv.org', 'arXiv'],
  ['t-pami', 'TPAMI'],
  ['acm mm', 'ACM MM'],
  ['ieee tpami', 'TPAMI'],
]);

/** Longer text is no venue's name with a year; it is not looked into. */
const longest = 300;

/**
 * The series that a stated venue belongs to, without year, number or distinction: "ACL'23 Findings" and "Findings of
 * ACL 2023" → "ACL Findings", "arXiv:2304.08247" → "arXiv", "AAAI-16" → "AAAI", "(CVPR, 2026)" → "CVPR". Known
 * series come in their own case, others as written. Null when nothing but a year or punctuation is stated.
 */
export function venueSeries(stated: string): string | null {
  const text = stated.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (text.length > longest) return text;
  if (/^arxiv(?: preprint)?(?: arxiv)?\s?:\s?\S+$/i.test(text) || /^corr abs\/\S+$/i.test(text))
    return 'arXiv';
  const bare = withoutMarks(
    withoutMarks(text)
      .replace(/['’‘`]\s?\d{2}(?!\d)/g, '')
      .replace(/[-\s,(]*(?<!\d)(?:19|20)\d{2}(?!\d)\)?/g, ' ')
      .replace(/^([A-Z][A-Za-z]+)-\d{2}(?!\d)/, '$1')
      .replace(
        /\s\(?(?:(?:D&?B|datasets? (?:and|&) benchmarks?)(?: track)?|oral|spotlight|poster|highlight)\)?/gi,
        ' ',
      )
      .replace(/\s+/g, ' '),
  );
  if (!/\p{L}/u.test(bare)) return null;
  const findings = /^findings of (?:the )?(?:association for computational linguistics: ?)?(\S+)$/i.exec(
    bare,
  );
  const name = findings ? `${findings[1]} Findings` : bare;
  return alsoKnownAs.get(name.toLowerCase()) ?? canonical.get(name.toLowerCase()) ?? name;
}

/** Whether the stated venue belongs to a series that is known by name. */
export function isKnownVenue(stated: string): boolean {
  const series = venueSeries(stated);
  return series !== null && (canonical.has(series.toLowerCase()) || alsoKnownAs.has(series.toLowerCase()));
}

/** Equal for two spellings of one series. */
export function venueKey(venue: string): string {
  return (venueSeries(venue) ?? venue)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+&]+/gu, ' ')
    .trim();
}

/** Brackets round the whole and punctuation at either end taken off; a bracket that closes one inside stays. */
function withoutMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && ' .,;:|-–—(['.includes(text[start]!)) start += 1;
  while (end > start && ' .,;:|-–—'.includes(text[end - 1]!)) end -= 1;
  const inner = text.slice(start, end);
  const opened = inner.split(/[([]/).length;
  const closed = inner.split(/[)\]]/).length;
  return closed > opened && /[)\]]$/.test(inner) ? withoutMarks(inner.slice(0, -1)) : inner;
}
