import { known, longNames } from './venueNames.js';

/** Longer text is no venue's name with a year; it is not looked into. */
const longest = 300;

const monthName = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}';

/** What a statement adds to the series: how the paper was presented, and the part of the proceedings it stands in. */
const distinctions =
  /[\s,(]+\(?(?:(?:D&?B|datasets? (?:and|&) benchmarks?)(?: track)?|(?:main|research) (?:conference|track)|main|long(?: papers?)?|short(?: papers?)?|(?:full )?oral(?: presentation)?|spotlight|poster|highlights?|notable(?:[- ]top[- ]\d{1,2}%)?|top[- ]\d{1,2}%|(?:accepted|submitted|under review|to appear)|(?:outstanding|best|award)(?: student)?(?: papers?)?(?: (?:award|candidate|finalist|runner-up|honorable mention))?)(?![\p{L}\p{N}])\)?/giu;

/** "GitHub", "GitHub repository", "Hugging Face": nothing is published there as a paper. */
const codeHosts =
  /^(?:github|gitlab|bitbucket|hugging ?face)(?:\.com|\.co)?(?: (?:repository|hub|models?))?$/i;

/** Of a journal: "50(1)", "50 (1): 23–45", "vol. 50, no. 1". */
const volume =
  /[\s,]+(?:\d{1,4} ?\(\d{1,4}\)|vol(?:ume|\.)? ?\d{1,4}(?:, ?(?:no\.?|number|issue) ?\d{1,4})?)(?:[:,] ?(?:pp?\.? ?)?\d{1,6}(?:[-–]\d{1,6})?)?$/i;

/** "arXiv:2304.08247", "arXiv preprint arXiv:2304.08247", "(arXiv 2304.08247)". */
const arxivId = /^[([]?arxiv(?: preprint)?(?: arxiv)?(?:\s?:\s?\S+|\s\d{4}\.\d{4,5}(?:v\d{1,2})?)[)\]]?$/i;

/**
 * The series that a stated venue belongs to, without year, number or distinction: "ACL'23 Findings" and "Findings of
 * ACL 2023" → "ACL Findings", "arXiv:2304.08247" → "arXiv", "AAAI-16" → "AAAI", "(CVPR, 2026)" → "CVPR". Known
 * series come in their own case and by their short name ("Advances in Neural Information Processing Systems" →
 * "NeurIPS"), workshops stay apart from their conference, everything else is as written: an organisation, "Blog".
 * Null when nothing but a year or punctuation is stated, or a place that holds code and models.
 */
export function venueSeries(stated: string): string | null {
  const text = stated.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (text.length > longest) return text;
  const direct = known.get(text.toLowerCase());
  if (direct !== undefined) return direct;
  if (arxivId.test(text) || /^corr,? abs\/\S+$/i.test(text)) return 'arXiv';
  const bare = withoutMarks(
    withoutDistinctions(withoutDates(withoutMarks(text)))
      .replace(/\s+/g, ' ')
      .trim()
      .replace(volume, ''),
  );
  if (!/\p{L}/u.test(bare) || codeHosts.test(bare)) return null;
  return knownSeries(bare) ?? bare;
}

/** Whether the stated venue belongs to a series that is known by name. */
export function isKnownVenue(stated: string): boolean {
  const series = venueSeries(stated);
  return series !== null && known.has(series.replace(/ Workshop$/, '').toLowerCase());
}

/** Equal for two spellings of one series. */
export function venueKey(venue: string): string {
  return (venueSeries(venue) ?? venue)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+&]+/gu, ' ')
    .trim();
}

function withoutDates(text: string): string {
  return (
    text
      // "arXiv 2023.05", "arXiv 05/2023", "May 2023", "'23", "23'", "2023", "'2023", "AAAI-16"
      .replace(/(?<!\d)(?:19|20)\d{2}[./-]\d{1,2}(?:[./-]\d{1,2})?(?!\d)/g, ' ')
      .replace(/(?<!\d)\d{1,2}[./](?:19|20)\d{2}(?!\d)/g, ' ')
      .replace(new RegExp(`(?<!\\p{L})${monthName}[.,]{0,2} ?(?=(?:19|20)\\d{2})`, 'giu'), '')
      .replace(/['’‘`]\s?\d{2}(?!\d)|(?<![\d.])\d{2}['’](?![\p{L}\d])/gu, '')
      .replace(/['’‘`]?[-\s,(]*(?<!\d)(?:19|20)\d{2}(?!\d)\)?/g, ' ')
      .replace(/^([A-Z][A-Za-z]+)-\d{2}(?!\d)/, '$1')
  );
}

function withoutDistinctions(text: string): string {
  return text.replace(distinctions, ' ');
}

/** The known series of a name that bears no year. */
function knownSeries(name: string): string | null {
  const lower = name.toLowerCase();
  const direct =
    known.get(lower) ?? known.get(lower.replace(/[,.]? ?\(?(?:vol|volume|no|pp|pages)\b.*$/, ''));
  if (direct !== undefined) return direct;
  const findings =
    /^findings(?: of|-)? ?(?:the )?(\S+)$/.exec(lower)?.[1] ??
    /^(\S+?)(?:\d{2})?[\s-]\(?findings\)?$/.exec(lower)?.[1];
  const ofFindings = findings && known.get(`${findings} findings`);
  if (ofFindings) return ofFindings;
  const workshop = /^(.+?) \(?workshops?\)?$/.exec(lower)?.[1];
  if (workshop !== undefined) {
    const series = knownSeries(workshop);
    return series === null ? null : `${series} Workshop`;
  }
  if (lower.includes('workshop')) return null;
  const withoutPublisher = lower
    .replace(/^(?:in )?(?:proc(?:eedings|\.)? (?:of )?(?:the )?)?(?:\d{1,3}(?:st|nd|rd|th) )?/, '')
    .replace(/^(?:ieee\/cvf|ieee\/rsj|acm\/ieee|ieee\/acm|ieee|acm|usenix|aaai\/acm|the)[ -](?=\S)/, '')
    .replace(/^\(([^()]+)\)$/, '$1');
  const short = known.get(withoutPublisher) ?? known.get(withoutPublisher.replace(/[\s-]?\d{2}$/, ''));
  return short ?? longName(lower) ?? seriesInBrackets(lower);
}

/** Words before the name proper: "Proceedings of the 37th IEEE/CVF International …". */
const preliminaries =
  /^(?:in|the|proceedings|proc|of|on|to|and|advances|annual|meeting|conference|international|ieee|acm|cvf|rsj|usenix|aaai|association|findings|transactions|journal|\d{1,3}(?:st|nd|rd|th)?|[a-z-]{3,20}(?:st|nd|rd|th))$/;

/** The series of a long name, when nothing but what belongs to such names stands before it. */
function longName(lower: string): string | null {
  for (const [pattern, series] of longNames) {
    const match = pattern.exec(lower);
    if (!match) continue;
    const before = lower.slice(0, match.index).split(/[\s/.,:]+/);
    return before.every((word) => word === '' || preliminaries.test(word)) ? series : null;
  }
  return null;
}

/**
 * "IEEE (RAL)", "… Automation Letters (RA-L)": the short name that a publisher or a long name is followed by; or
 * "CVPR (Meta)", a series and where the authors are.
 */
function seriesInBrackets(lower: string): string | null {
  const match = /^([^()]*?) ?\(([^()]{1,80})\)$/.exec(lower);
  if (!match) return null;
  const [, before, inner] = match;
  const isName =
    /^(?:ieee|acm|usenix|elsevier|springer)$|conference|journal|transactions|letters|proceedings|symposium/.test(
      before!,
    ) && !/\bet al\b/.test(before!);
  return known.get(before!) ?? (isName ? (known.get(inner!) ?? null) : null);
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
