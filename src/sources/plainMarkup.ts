/** Elements that titles and abstracts in bibliographies hold: HTML's, JATS's and MathML's. */
const tag =
  /<\/?(?:i|b|u|em|strong|sub|sup|sc|scp|span|p|br|title|(?:jats|mml):[a-z]{1,20}|m[a-z]{1,12}|tex-math|inline-formula|alternatives)\b[^<>]{0,300}>/gi;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** A text without tags and with entities read, white space collapsed. */
export function plainMarkup(text: string): string {
  const plain = text.includes('<')
    ? text.replace(tag, (found) => (/^<\/?(?:p|br|title|jats)/i.test(found) ? ' ' : ''))
    : text;
  const read = plain.includes('&')
    ? plain.replace(
        /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi,
        (whole, decimal?: string, hexadecimal?: string, name?: string) => {
          if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
          const code = decimal === undefined ? parseInt(hexadecimal!, 16) : Number(decimal);
          return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
            ? String.fromCodePoint(code)
            : whole;
        },
      )
    : plain;
  return read.normalize('NFC').replace(/\s+/g, ' ').trim();
}
