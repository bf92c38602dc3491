// The ORCID iDs that sources state beside these spellings.
UNWIND $batch.spellings AS spelling
MATCH (:Author)-[authored:AUTHORED {spelling: spelling}]->(:Paper)
WHERE authored.orcid IS NOT NULL
WITH spelling, collect(DISTINCT authored.orcid) AS orcids
RETURN spelling, orcids
