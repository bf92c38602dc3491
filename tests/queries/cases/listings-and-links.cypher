MATCH (paper:Paper)
WHERE paper.titleKey = $p0
WITH paper ORDER BY paper.id LIMIT 1
RETURN paper {
  .title,
  links: COLLECT {
    MATCH (paper)-[hasLink:HAS_LINK]->(link:Link)
    WITH link, hasLink ORDER BY hasLink.position, link.url
    RETURN link { .url, .kind, label: hasLink.label }
  },
  listings: COLLECT {
    MATCH (paper)-[listedIn:LISTED_IN]->(list:List)
    WITH list, listedIn ORDER BY list.title, listedIn.line, list.id
    RETURN list {
      line: listedIn.line, section: coalesce(listedIn.section, []), statedDate: listedIn.statedDate, statedVenue: listedIn.statedVenue, raw: listedIn.raw,
      list: list {
        .title, .source,
        paperCount: COUNT { MATCH (list)<-[listedIn2:LISTED_IN]-(paper2:Paper) RETURN DISTINCT paper2 },
        issueCount: COUNT { (list)-[:HAS_ISSUE]->() },
        issues: COLLECT {
          MATCH (list)-[hasIssue:HAS_ISSUE]->(listIssue:ListIssue)
          WITH listIssue, hasIssue ORDER BY listIssue.line, listIssue.code LIMIT $p1
          RETURN listIssue { .line }
        }
      }
    }
  },
  listCount: COUNT { MATCH (paper)-[listedIn3:LISTED_IN]->(list2:List) RETURN DISTINCT list2 },
  lists: COLLECT {
    MATCH (paper)-[listedIn4:LISTED_IN]->(list3:List)
    WITH DISTINCT list3 ORDER BY list3.title, list3.id LIMIT $p2
    RETURN list3 { .title }
  }
} AS row
// $p0 = "pathasstredefiningpathologythroughgenerativefoundationaiassistantforpathology"
// $p1 = 100
// $p2 = 25
