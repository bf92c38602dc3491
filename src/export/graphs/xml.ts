/** Text for an element or a quoted attribute of XML 1.0: characters that no document may hold are left out. */
export function xml(text: string | number): string {
  return String(text)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
