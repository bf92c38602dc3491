/** Tags in round brackets, and names of methods in the brackets that lists set them in. */
const marked =
  /^(?:\((?:survey|review|tutorial|position|oral|spotlight|poster|workshop|new)\)(?=\s\p{Lu})|【[^【】]{1,40}】|\(\p{L}?\p{Ll}{0,12}\p{Lu}[\p{L}\p{N}&-]{0,10}\p{Lu}[\p{L}\p{N}-]{0,10}[+*]{0,2}(?: \d{1,2})?\)(?=\s\p{Lu}|\p{Lu}\p{Ll}))\s*/u;

/** Words in square brackets; "[Re] A Title" is what a paper is called that repeats another's work. */
const squared = /^\[(?!Re\])([^[\]]{2,40})\]\s*/u;

/** Words before a rule of dashes; three are a dash of the title itself. */
const ruled = /^[\p{L}\p{N}][^-–—:.!?]{1,40}?\s?-{4,}\s+(?=\p{Lu})/u;

const mostWords = 5;

/**
 * "【SFT】A Title", "(ELMo) A Title", "(ELMo 2)Weaving with Looms", "[Word2Vec] A Title", "[Loom Inference] A Title", "[i-Loom] i-Loom: A Title", "Looms ---- A Title": what
 * the list says of the paper, or what its method is called, before the title; also a word in brackets that the title has
 * again, "(Loom) Weaving with a Loom". Words in round brackets that the title begins with, as in "(Almost) No Looms", and
 * sources with their year stay.
 */
export function withoutLeadingTag(written: string): string {
  // "[LoomNet]: Weaving with Threads": with its colon the name is a part of the title.
  const title = written.replace(/^\[([\p{L}\p{N}-]{2,20})\]:\s+(?=\p{Lu}\S*\s+\S)/u, '$1: ');
  const named = /^\((\p{L}[^()\s]{2,20})\)\s(?=\p{Lu})|^\((\p{L}[^()\s]{1,20})\)\s(?=\2:)/u.exec(title);
  const behind = title.slice(named?.[0].length ?? 0);
  if (named && behind.toLowerCase().includes((named[1] ?? named[2]!).toLowerCase())) return behind;
  const rest = title.slice(lengthOfTag(title));
  return rest.split(/\s+/).length >= 3 || /\p{Script=Han}{6}/u.test(rest) ? rest : title;
}

/** "(Loom - fastLoom_multi) A Title": a word with a capital amid it names no part of a title. */
const named = /^\([^()]{2,40}\)\s(?=\p{Lu})/u;

function lengthOfTag(title: string): number {
  const mark = marked.exec(title) ?? ruled.exec(title);
  if (mark !== null) return mark[0].length;
  const names = named.exec(title)?.[0];
  if (
    names !== undefined &&
    /\s/.test(names.trim()) &&
    /\p{Ll}(?:\p{Lu}|_\p{L})/u.test(names) &&
    !/\d{4}/.test(names)
  )
    return names.length;
  const [whole, tag] = squared.exec(title) ?? [];
  if (tag === undefined || /\d{4}|['’]\d{2}/.test(tag) || tag.split(/\s+/).length > mostWords) return 0;
  const rest = title.slice(whole!.length);
  const isTitle =
    /^["“]?[\p{Lu}\p{N}\p{Script=Greek}]/u.test(rest) || rest.toLowerCase().startsWith(tag.toLowerCase());
  return isTitle && /\s$/.test(whole!) ? whole!.length : 0;
}
