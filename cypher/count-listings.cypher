// How many listings there are, of all lists; from the counts that Neo4j keeps.
MATCH ()-[listing:LISTED_IN]->()
RETURN count(listing) AS listings
