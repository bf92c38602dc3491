import type { NamedAuthor } from './authorNames.js';
import { statedDate } from './statedFields.js';

/** A field is not what it must be; the message says which, what was expected and what came. */
export class WrongField extends Error {
  constructor(field: string | null, expected: string, got: unknown) {
    super(`Expected ${expected}${field === null ? '' : ` in the field "${field}"`}, got ${shown(got)}.`);
  }
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

/** The fields of one object, each read as the type it must have; null and an empty text count as missing. */
export class Fields {
  readonly #values: Record<string, unknown>;

  /**
   * @param within the field that the object stands in
   * @throws {WrongField} the value is no object
   */
  constructor(
    value: unknown,
    private readonly within = '',
  ) {
    if (!isObject(value)) throw new WrongField(null, 'a JSON object', value);
    this.#values = value;
  }

  requiredText(field: string): string {
    const text = this.text(field);
    if (text === null) throw this.#wrong(field, 'a text', this.#values[field]);
    return text;
  }

  text(field: string): string | null {
    const value = this.#values[field];
    if (value === undefined || value === null) return null;
    if (typeof value !== 'string') throw this.#wrong(field, 'a text', value);
    return value.trim() === '' ? null : value;
  }

  flag(field: string): boolean {
    const value = this.#values[field] ?? false;
    if (typeof value !== 'boolean') throw this.#wrong(field, 'true or false', value);
    return value;
  }

  /** One text or an array of texts. */
  texts(field: string): string[] {
    return this.#items(field, 'a text or an array of texts').map((item) => {
      if (typeof item !== 'string') throw this.#wrong(field, 'a text or an array of texts', item);
      return item;
    });
  }

  /** Names of categories, or paths from the outermost. */
  paths(field: string): string[][] {
    const expected = 'an array of names or of paths (arrays of names)';
    return this.#items(field, expected).map((item) => {
      const path = Array.isArray(item) ? (item as unknown[]) : [item];
      if (!path.every((name) => typeof name === 'string')) throw this.#wrong(field, expected, item);
      return path;
    });
  }

  authors(field: string): (string | NamedAuthor)[] {
    const expected = 'an array of names or of objects with a name';
    return this.#items(field, expected).map((item) => {
      if (typeof item === 'string') return item;
      if (!isObject(item)) throw this.#wrong(field, expected, item);
      const author = new Fields(item, `${field}.`);
      return {
        name: author.requiredText('name'),
        isTeam: item.team === undefined || item.team === null ? undefined : author.flag('team'),
        orcid: orcidOf(author.text('orcid')),
        affiliation: author.text('affiliation') ?? undefined,
      };
    });
  }

  links(field: string): { url: string; label: string | null }[] {
    const expected = 'an array of addresses or of objects with url and label';
    return this.#items(field, expected).map((item) => {
      if (typeof item === 'string') return { url: item, label: null };
      if (!isObject(item)) throw this.#wrong(field, expected, item);
      const link = new Fields(item, `${field}.`);
      return { url: link.requiredText('url'), label: link.text('label') };
    });
  }

  /** The value as it is, for fields that programs write in several ways. */
  raw(field: string): unknown {
    return this.#values[field];
  }

  names(): string[] {
    return Object.keys(this.#values);
  }

  /** Null when the field is missing. */
  object(field: string): Fields | null {
    const value = this.#values[field];
    if (value === undefined || value === null) return null;
    if (!isObject(value)) throw this.#wrong(field, 'an object', value);
    return new Fields(value, `${field}.`);
  }

  objects(field: string): Fields[] {
    return this.#items(field, 'an array of objects').map((item) => {
      if (!isObject(item)) throw this.#wrong(field, 'an array of objects', item);
      return new Fields(item, `${field}.`);
    });
  }

  /** As `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; what follows the day is passed over. */
  date(field: string): string | null {
    const text = this.text(field);
    if (text === null) return null;
    const written = /^\d{4}(?:[-/]\d{1,2}(?:[-/]\d{1,2})?)?(?=$|[T ])/.exec(text.trim())?.[0];
    const date = statedDate({ date: written ?? null });
    // A month or day that no calendar has would make it shorter.
    if (date === null || date.split('-').length !== written?.split(/[-/]/).length) {
      throw this.#wrong(field, 'a date as YYYY, YYYY-MM or YYYY-MM-DD', text);
    }
    return date;
  }

  year(field: string): string | null {
    const value = this.#values[field];
    if (value === undefined || value === null) return null;
    if (typeof value === 'string' && value.trim() === '') return null;
    const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
    if (!/^[12]\d{3}$/.test(text)) throw this.#wrong(field, 'a year of four digits', value);
    return text;
  }

  #items(field: string, expected: string): unknown[] {
    const value = this.#values[field];
    if (value === undefined || value === null || value === '') return [];
    if (typeof value === 'string') return [value];
    if (!Array.isArray(value)) throw this.#wrong(field, expected, value);
    return value as unknown[];
  }

  #wrong(field: string, expected: string, got: unknown): WrongField {
    return new WrongField(this.within + field, expected, got);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The iD alone, of an iD or its address. */
export function orcidOf(text: string | null): string | undefined {
  return text === null
    ? undefined
    : (/(\d{4}-){3}\d{3}[\dX]$/i.exec(text.trim())?.[0].toUpperCase() ?? undefined);
}
