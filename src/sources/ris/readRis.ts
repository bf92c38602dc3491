import { outOfBounds, unparsed } from '../entryIssue.js';
import { lines, longestEntry } from '../lines.js';
import type { SourcePart } from '../record.js';
import type { RisField } from './risField.js';
import { risPaper } from './risPaper.js';

/** What was read of a record so far. */
interface OpenRecord {
  line: number;
  fields: RisField[];
  texts: string[];
  length: number;
}

/** Reads RIS as Zotero, Mendeley and EndNote write it. Notes before and between records are passed over. */
export async function* readRis(chunks: AsyncIterable<string>): AsyncGenerator<SourcePart> {
  let record: OpenRecord | null = null;
  for await (const some of lines(chunks)) {
    for (const { number, text, start } of some) {
      if (text === null || (record && record.length > longestEntry)) {
        yield outOfBounds(record?.line ?? number, record?.texts[0] ?? start ?? '');
        record = null;
        continue;
      }
      const [, tag, value = ''] = /^\s{0,3}([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/.exec(text) ?? [];
      if (tag === 'TY') {
        // The line that ends a record is missing at times; that the next begins says the same.
        if (record) yield* risPaper(record.line, record.fields, record.texts.join('\n'));
        record = { line: number, fields: [], texts: [], length: 0 };
      }
      if (!record) continue;
      record.texts.push(text);
      record.length += text.length + 1;
      if (tag === 'ER') {
        yield* risPaper(record.line, record.fields, record.texts.join('\n'));
        record = null;
      } else if (tag !== undefined) record.fields.push({ tag, value: value.trim() });
      else continueField(record.fields, text.trim());
    }
  }
  if (record) {
    const problem =
      'Expected a line "ER  - " at the end of the record, got the end of the file. It seems to be cut off.';
    yield unparsed(record.line, problem, record.texts.join('\n'));
  }
}

/** A line without a tag goes on with the field above it; keywords and addresses stand one on a line. */
function continueField(fields: RisField[], text: string): void {
  const last = fields.at(-1);
  if (!last || text === '') return;
  if (last.tag === 'KW' || last.tag === 'UR') fields.push({ tag: last.tag, value: text });
  else last.value += ` ${text}`;
}
