import { describe, expect, test } from 'vitest';
import { isTeam, naturalOrder } from '../../src/sources/personName.js';

describe('naturalOrder', () => {
  test.each([
    ['Battaglia, Peter W', 'Peter W Battaglia'],
    ['Sutskever, I.', 'I. Sutskever'],
    ['van der Maaten, Laurens', 'Laurens van der Maaten'],
    ['Oord, Aaron van den', 'Aaron van den Oord'],
    ['King, Jr., Martin Luther', 'Martin Luther King, Jr.'],
    ['King, Martin Luther, Jr.', 'Martin Luther King, Jr.'],
    ['King, Jr.', 'King, Jr.'],
    ['Martin Luther King, Jr.', 'Martin Luther King, Jr.'],
    ['Gates, III, William Henry', 'William Henry Gates III'],
    ['Lovelace,Ada', 'Ada Lovelace'],
    ['  Lovelace ,  Ada  ', 'Ada Lovelace'],
    ['García Márquez, Gabriel', 'Gabriel García Márquez'],
    ['Ada Lovelace', 'Ada Lovelace'],
    ['Ada Lovelace, PhD', 'Ada Lovelace'],
    ['Lovelace,', 'Lovelace'],
    ['Analytical Engines, Inc.', 'Analytical Engines, Inc.'],
    ['One, Two, Three, Four', 'One, Two, Three, Four'],
    ['王小明', '王小明'],
    ['', ''],
    [',', ','],
  ])('%s → %s', (written, expected) => {
    expect(naturalOrder(written)).toBe(expected);
  });
});

describe('isTeam', () => {
  test.each([
    'Qwen Team',
    'DeepSeek-AI',
    'OpenAI',
    'ATLAS Collaboration',
    'XLang Lab',
    'BigScience Workshop',
  ])('%s is a team wherever it stands', (name) => {
    expect(isTeam(name, false)).toBe(true);
  });

  test('a single word alone is a team, beside others a person', () => {
    expect(isTeam('OpenMedLab', true)).toBe(true);
    expect(isTeam('Vaswani', false)).toBe(false);
  });

  test.each([
    'Ada Lovelace',
    'Weiwei Ai',
    'Ai Weiwei',
    '王小明',
    'Martin Luther King, Jr.',
    'Jennifer Labelle',
  ])('%s is a person', (name) => {
    expect(isTeam(name, true)).toBe(false);
  });
});
