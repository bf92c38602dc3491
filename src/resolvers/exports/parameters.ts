import { InputError } from '../../query/inputError.js';

/** What stands behind the question mark, or behind `--` on the command line. */
export type ExportParameters = Readonly<Record<string, string | undefined>>;

/** A misspelt `where` would silently ask for everything. @throws InputError */
export function allowOnly(known: readonly string[], parameters: ExportParameters, what: string): void {
  const unknown = Object.keys(parameters).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new InputError(unknown, `${what} has no such parameter. It has ${known.join(', ')}.`);
}

/** undefined when it is not given. @throws InputError */
export function wholeNumber(name: string, parameters: ExportParameters): number | undefined {
  const text = parameters[name];
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InputError(name, `Expected a whole number, got ${JSON.stringify(text)}.`);
}

/** The parts between commas, in capitals as the names of kinds are; undefined when it is not given. */
export function listOf(name: string, parameters: ExportParameters): string[] | undefined {
  return parameters[name]
    ?.split(',')
    .map((part) => part.trim().toUpperCase())
    .filter((part) => part !== '');
}
