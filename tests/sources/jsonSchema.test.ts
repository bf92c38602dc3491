import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readWholeText } from './readParts.js';

const schema = JSON.parse(
  await readFile(new URL('../../docs/json-lines.schema.json', import.meta.url), 'utf8'),
) as { properties: object };
const validate = new Ajv2020({ allErrors: true }).compile(schema);

const scalar = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer({ min: -5, max: 4000 }),
  fc.constantFrom('', ' ', 'Ada Lovelace', '2024', '2024-05', '24', 'https://example.org/a', '10.1000/x'),
);
const named = fc.record(
  { name: scalar, orcid: scalar, affiliation: scalar, team: scalar, url: scalar, label: scalar },
  { requiredKeys: [] },
);
const value = fc.oneof(
  scalar,
  fc.array(fc.oneof(scalar, named, fc.array(scalar, { maxLength: 2 })), { maxLength: 3 }),
  named,
);

test('the schema of JSON lines takes what the reader takes, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(schema.properties)),
      value,
      fc.boolean(),
      async (field, given, hasTitle) => {
        const paper = { ...(hasTitle ? { title: 'A title' } : {}), [field]: given };
        const { papers } = await readWholeText(`${JSON.stringify(paper)}\n`, 'papers.jsonl', {
          format: 'jsonl',
        });
        expect({ paper, isRead: papers.length === 1 }).toEqual({ paper, isRead: validate(paper) });
      },
    ),
    { numRuns: 5_000 },
  );
});
