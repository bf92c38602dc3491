// Missing values, ties, quotes, emoji, accents, empty texts, 98 authors, lists twice, nothing related.
UNWIND range(0, 39) AS n
CREATE (p:Paper {
  id: 'p' + n,
  etAl: n % 3 = 0,
  title: ['Looms', 'looms', '', 'A "quoted" title', 'Ünï cödé', '😀 emoji', "it's \\ {odd} $p0", 'Zebra'][n % 8],
  year: [null, 2021, 2022, 2022, 2024][n % 5],
  date: [null, '2021', '2022-04', '2022-04-01', '2024'][n % 5],
  arxivId: CASE WHEN n % 4 = 0 THEN '2101.0000' + n END,
  doi: CASE WHEN n % 7 = 0 THEN '10.1/' + n END,
  openAlexId: CASE WHEN n = 3 THEN 'W3' END,
  url: CASE WHEN n % 2 = 0 THEN 'https://example.org/' + n END,
  abstract: CASE WHEN n % 6 = 0 THEN 'About looms.' END
})
WITH collect(p) AS papers
UNWIND range(0, 99) AS n
CREATE (a:Author {
  id: 'a' + n,
  name: ['Ada', 'ada', 'Bob "B" Bo', 'Émile', ''][n % 5] + CASE WHEN n > 9 THEN ' ' + n ELSE '' END,
  kind: CASE WHEN n % 10 = 0 THEN 'TEAM' ELSE 'PERSON' END,
  nameOnly: n % 4 <> 0,
  orcid: CASE WHEN n % 4 = 0 THEN '0000-0000-0000-000' + (n % 10) END
})
WITH papers, collect(a) AS authors
UNWIND range(0, 4) AS n
CREATE (v:Venue {id: 'v' + n, name: ['arXiv', 'ACL', 'acl', 'Ünï', 'Nowhere'][n]})
WITH papers, authors, collect(v) AS venues
UNWIND range(0, 5) AS n
CREATE (c:Category {
  id: 'c' + n,
  name: ['Outer', 'Inner', 'Inmost', 'Alone', 'inner', 'Empty'][n],
  position: [0, 1, 2, 3, 1, 3][n],
  depth: [1, 2, 3, 1, 2, 1][n],
  path: [['Outer'], ['Outer', 'Inner'], ['Outer', 'Inner', 'Inmost'], ['Alone'], ['Alone', 'inner'], ['Empty']][n]
})
WITH papers, authors, venues, collect(c) AS categories
UNWIND range(0, 5) AS n
CREATE (r:Repository {
  id: 'r' + n,
  host: ['github.com', 'huggingface.co'][n % 2],
  owner: ['Loom', 'loom', 'x'][n % 3],
  name: 'r' + n,
  kind: ['REPOSITORY', 'MODEL', 'DATASET'][n % 3],
  url: 'https://example.org/r' + n
})
WITH papers, authors, venues, categories, collect(r) AS repositories
UNWIND range(0, 2) AS n
CREATE (l:List {
  id: 'l' + n,
  title: ['Looms', 'More "looms"', 'None'][n],
  importedAt: '2026-01-0' + (n + 1),
  source: [null, 'more.md', 'none.md'][n]
})
WITH papers, authors, venues, categories, repositories, collect(l) AS lists
UNWIND range(0, 3) AS n
CREATE (k:Link {url: 'https://example.org/k' + n, kind: ['PAPER', 'CODE', 'BLOG', 'OTHER'][n]})
WITH papers, authors, venues, categories, repositories, lists, collect(k) AS links
FOREACH (n IN range(0, 97) | FOREACH (p IN [papers[1]] | FOREACH (a IN [authors[n]] |
  CREATE (a)-[:AUTHORED {position: n + 1, rawName: a.name}]->(p))))
FOREACH (n IN [0] + range(2, 34) | FOREACH (i IN range(0, n % 4) | FOREACH (p IN [papers[n]] | FOREACH (a IN [authors[(n * 3 + i) % 12]] |
  CREATE (a)-[:AUTHORED {position: i + 1, rawName: toUpper(a.name)}]->(p)))))
FOREACH (n IN range(0, 29) | FOREACH (p IN [papers[n]] | FOREACH (v IN [venues[n % 4]] | CREATE (p)-[:PUBLISHED_IN]->(v))))
FOREACH (n IN range(0, 34) | FOREACH (p IN [papers[n]] | FOREACH (c IN [categories[n % 5]] | CREATE (p)-[:IN_CATEGORY]->(c))))
FOREACH (n IN range(0, 12) | FOREACH (p IN [papers[n]] | FOREACH (c IN [categories[(n + 1) % 5]] | CREATE (p)-[:IN_CATEGORY]->(c))))
FOREACH (pair IN [[1, 0], [2, 1], [4, 3]] | FOREACH (c IN [categories[pair[0]]] | FOREACH (o IN [categories[pair[1]]] |
  CREATE (c)-[:SUBCATEGORY_OF]->(o))))
FOREACH (n IN range(0, 19) | FOREACH (i IN range(0, n % 3) | FOREACH (p IN [papers[n]] | FOREACH (r IN [repositories[(n + i) % 6]] |
  CREATE (p)-[:HAS_REPOSITORY]->(r)))))
FOREACH (n IN range(0, 37) | FOREACH (i IN range(0, n % 3) | FOREACH (p IN [papers[n]] | FOREACH (l IN [lists[(n + i) % 2]] |
  CREATE (p)-[:LISTED_IN {
    line: n * 10 + i,
    raw: '- ' + p.title,
    section: CASE WHEN n % 4 = 0 THEN null ELSE ['Outer', 'Inner'] END,
    statedDate: CASE WHEN n % 2 = 0 THEN '2022' END,
    statedVenue: CASE WHEN i = 1 THEN "ACL'22" END
  }]->(l)))))
FOREACH (n IN range(0, 25) | FOREACH (i IN range(0, n % 3) | FOREACH (p IN [papers[n]] | FOREACH (k IN [links[(n + i) % 4]] |
  CREATE (p)-[:HAS_LINK {position: i, label: ['paper', 'Paper', ''][i], kind: k.kind}]->(k)))))
FOREACH (n IN range(0, 9) | FOREACH (p IN [papers[n]] | FOREACH (q IN [papers[n + 20]] | CREATE (p)-[:CITES]->(q))))
FOREACH (n IN range(0, 3) | FOREACH (l IN [lists[n % 2]] |
  CREATE (l)-[:HAS_ISSUE]->(:ListIssue {
    id: 'i' + n, line: n, code: ['unparsed-entry', 'odd'][n % 2], message: 'What?', raw: '- ', proposal: CASE WHEN n = 0 THEN '' END
  })))
FOREACH (n IN range(0, 5) | FOREACH (p IN [papers[n]] |
  CREATE (p)-[:ALSO_KNOWN_AS {by: ['TITLE', 'DOI'][n % 2], value: p.title}]->(:PaperAlias {id: 'alias' + n})))
