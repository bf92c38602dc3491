import { describe, expect, test } from 'vitest';
import { cypher, join, name, nothing, Parameter, render, Variable } from '../../src/query/cypher.js';

describe('a statement is written from typed parts', () => {
  test('each variable gets a name of its own, each parameter the next number', () => {
    const first = new Variable('paper');
    const second = new Variable('paper');
    const { text, bindings } = render(
      cypher`MATCH (${first}), (${second}) WHERE ${first}.title = ${new Parameter(({ a }) => a)} AND ${second}.id = ${new Parameter(() => 'x')}`,
    );
    expect(text).toBe('MATCH (paper), (paper2) WHERE paper.title = $p0 AND paper2.id = $p1');
    expect([...bindings].map(([key, bind]) => [key, bind({ a: 'A' })])).toEqual([
      ['p0', 'A'],
      ['p1', 'x'],
    ]);
  });

  test('what is put in keeps the indentation of its place', () => {
    const inner = cypher`A {
  B
}`;
    expect(
      render(cypher`X {
  ${inner}
}`).text,
    ).toBe('X {\n  A {\n    B\n  }\n}');
  });

  test('a name that is no plain identifier is quoted', () => {
    expect(render(cypher`(:${name('Paper')} {${name('a`b}) DELETE n //')}: 1})`).text).toBe(
      '(:Paper {`a``b}) DELETE n //`: 1})',
    );
  });

  test('lists are joined, an empty one is nothing', () => {
    expect(render(join([cypher`a`, cypher`b`, cypher`c`], ', ')).text).toBe('a, b, c');
    expect(render(join([cypher`a`], ', ')).text).toBe('a');
    expect(render(join([], ', ')).text).toBe('');
    expect(render(nothing).text).toBe('');
  });
});
