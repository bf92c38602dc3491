/** Texts that would be code, syntax or nonsense wherever a text is taken for more than a text. */

const cypher = [
  `' OR 1=1 //`,
  `" }) DETACH DELETE n //`,
  `') MATCH (n) DETACH DELETE n RETURN ('`,
  '`}) RETURN 1 AS row //',
  '$p0',
  '${p0}',
  '\\u0027 OR true //',
  `x'}]->(n) SET n.title='owned' WITH n MATCH (n {id: '`,
  `'; CREATE (:Owned {id: 'owned'}); //`,
  `' CALL { MATCH (n) DELETE n } IN TRANSACTIONS //`,
  `LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line`,
  `/* */ RETURN 1 //`,
];

const lucene = [
  'title:* OR name:*',
  '*:*',
  '*',
  '?',
  'a* b?',
  '(((((((((((((((((((',
  'graph AND',
  'AND OR NOT',
  '"unbalanced',
  '[a TO',
  '{* TO *}',
  'title:/.*.*.*.*/',
  'loom~0.1^99999999999',
  'loom~99',
  '\\',
  '+-&&||!(){}[]^"~*?:\\/',
  'a '.repeat(1_100),
];

const odd = [
  '',
  ' ',
  '\n\t\r',
  '\0',
  '\ud800',
  '😀👩‍👩‍👧‍👦',
  '\u202eright to left',
  'İı'.normalize('NFD'),
  'x'.repeat(5_000),
  '__proto__',
  'constructor',
  'NaN',
  '-1',
  'W' + '9'.repeat(400),
  'https://arxiv.org/abs/9999.99999v999',
  '<script>alert(1)</script>',
  '%00%0a../../etc/passwd',
];

export const payloads: readonly string[] = [...cypher, ...lucene, ...odd];
