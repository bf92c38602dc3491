// Constraints and indexes. The one file with several statements, each ending in ";": every one may run again.

// Identity: one node for each id, whoever writes.
CREATE CONSTRAINT paper_id IF NOT EXISTS FOR (paper:Paper) REQUIRE paper.id IS UNIQUE;
CREATE CONSTRAINT author_id IF NOT EXISTS FOR (author:Author) REQUIRE author.id IS UNIQUE;
CREATE CONSTRAINT category_id IF NOT EXISTS FOR (category:Category) REQUIRE category.id IS UNIQUE;
CREATE CONSTRAINT repository_id IF NOT EXISTS FOR (repository:Repository) REQUIRE repository.id IS UNIQUE;
CREATE CONSTRAINT venue_id IF NOT EXISTS FOR (venue:Venue) REQUIRE venue.id IS UNIQUE;
CREATE CONSTRAINT link_url IF NOT EXISTS FOR (link:Link) REQUIRE link.url IS UNIQUE;
CREATE CONSTRAINT paper_alias_id IF NOT EXISTS FOR (alias:PaperAlias) REQUIRE alias.id IS UNIQUE;
CREATE CONSTRAINT cited_work_id IF NOT EXISTS FOR (work:CitedWork) REQUIRE work.id IS UNIQUE;
CREATE CONSTRAINT list_id IF NOT EXISTS FOR (list:List) REQUIRE list.id IS UNIQUE;
CREATE CONSTRAINT issue_id IF NOT EXISTS FOR (issue:ListIssue) REQUIRE issue.id IS UNIQUE;
CREATE CONSTRAINT import_lock_id IF NOT EXISTS FOR (lock:ImportLock) REQUIRE lock.id IS UNIQUE;
CREATE CONSTRAINT last_change_id IF NOT EXISTS FOR (change:LastChange) REQUIRE change.id IS UNIQUE;
CREATE CONSTRAINT listing_id IF NOT EXISTS FOR ()-[listing:LISTED_IN]-() REQUIRE listing.id IS UNIQUE;
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (decision:Decision) REQUIRE decision.id IS UNIQUE;

// What an import asks for: listings by what they state, bylines by spelling.
CREATE INDEX authored_spelling IF NOT EXISTS FOR ()-[authored:AUTHORED]-() ON (authored.spelling);
CREATE INDEX listing_arxiv_id IF NOT EXISTS FOR ()-[listing:LISTED_IN]-() ON (listing.arxivId);
CREATE INDEX listing_doi IF NOT EXISTS FOR ()-[listing:LISTED_IN]-() ON (listing.doi);
CREATE INDEX listing_openalex_id IF NOT EXISTS FOR ()-[listing:LISTED_IN]-() ON (listing.openAlexId);
CREATE INDEX listing_title_key IF NOT EXISTS FOR ()-[listing:LISTED_IN]-() ON (listing.titleKey);

// What readers look up, filter and sort by.
CREATE INDEX paper_arxiv_id IF NOT EXISTS FOR (paper:Paper) ON (paper.arxivId);
CREATE INDEX paper_doi IF NOT EXISTS FOR (paper:Paper) ON (paper.doi);
CREATE INDEX paper_openalex_id IF NOT EXISTS FOR (paper:Paper) ON (paper.openAlexId);
CREATE INDEX paper_title_key IF NOT EXISTS FOR (paper:Paper) ON (paper.titleKey);
CREATE INDEX paper_title IF NOT EXISTS FOR (paper:Paper) ON (paper.title);
CREATE INDEX paper_newest IF NOT EXISTS FOR (paper:Paper) ON (paper.newest);
CREATE INDEX paper_date IF NOT EXISTS FOR (paper:Paper) ON (paper.date);
CREATE INDEX paper_year IF NOT EXISTS FOR (paper:Paper) ON (paper.year);
CREATE INDEX author_name IF NOT EXISTS FOR (author:Author) ON (author.name);
CREATE INDEX author_folded_name IF NOT EXISTS FOR (author:Author) ON (author.foldedName);
CREATE INDEX author_initials IF NOT EXISTS FOR (author:Author) ON (author.initials);
CREATE INDEX author_orcid IF NOT EXISTS FOR (author:Author) ON (author.orcid);
CREATE INDEX category_name IF NOT EXISTS FOR (category:Category) ON (category.name);
CREATE INDEX category_path IF NOT EXISTS FOR (category:Category) ON (category.path);
CREATE INDEX repository_url IF NOT EXISTS FOR (repository:Repository) ON (repository.url);
CREATE INDEX venue_name IF NOT EXISTS FOR (venue:Venue) ON (venue.name);
CREATE INDEX list_title IF NOT EXISTS FOR (list:List) ON (list.title);

// Words in any kind, without accents, for searches and for people who query in Cypher:
// CALL db.index.fulltext.queryNodes('words', 'title:graph*').
CREATE FULLTEXT INDEX words IF NOT EXISTS
FOR (node:Paper|Author|Category|Repository|Venue|List) ON EACH [node.title, node.name, node.owner, node.abstract]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };

// The same with accents, by an earlier version.
DROP INDEX search IF EXISTS;
