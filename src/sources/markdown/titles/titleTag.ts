/**
 * "【SFT】A Title", "(ELMo) A Title", "[Word2Vec] A Title": what the list says of the paper, or what its method is called,
 * before the title; also a word in brackets that the title has again, "(Loom) Weaving with a Loom". Words in brackets
 * that the title begins with, as in "(Almost) No Looms", stay.
 */
export function withoutLeadingTag(title: string): string {
  const named = /^\((\p{L}[^()\s]{2,20})\)\s(?=\p{Lu})/u.exec(title);
  const behind = title.slice(named?.[0].length ?? 0);
  if (named && behind.toLowerCase().includes(named[1]!.toLowerCase())) return behind;
  const tag =
    /^(?:\((?:survey|review|tutorial|position|oral|spotlight|poster|workshop|new)\)(?=\s\p{Lu})|【[^【】]{1,40}】|\[[^[\]\s]{2,20}\](?=\s\p{Lu})|\(\p{L}?\p{Ll}{0,12}\p{Lu}[\p{L}\p{N}-]{0,10}\p{Lu}[\p{L}\p{N}-]{0,10}\)(?=\s\p{Lu}))\s*/u.exec(
      title,
    );
  const rest = title.slice(tag?.[0].length ?? 0);
  return tag && (rest.split(/\s+/).length >= 3 || /\p{Script=Han}{6}/u.test(rest)) ? rest : title;
}
