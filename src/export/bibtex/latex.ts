/**
 * Plain text for a field in braces: what LaTeX takes for commands is escaped, what it would join into other characters is
 * kept apart, and no brace stands alone, since BibTeX counts escaped ones too. Other letters stay as they are, in UTF-8.
 */
export function latex(text: string): string {
  return text
    .replace(/[\\{}$&%#_^~`<>]/g, (character) => escapes[character]!)
    .replace(/-(?=-)/g, '-{}')
    .replace(/'(?=')/g, "'{}");
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '`': '\\textasciigrave{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
};
