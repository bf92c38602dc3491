// Nodes that a broken-off import had made for papers that it did not come to.
CALL () {
  MATCH (author:Author)
  WHERE NOT EXISTS { (author)--() }
  DELETE author
}
CALL () {
  MATCH (venue:Venue)
  WHERE NOT EXISTS { (venue)--() }
  DELETE venue
}
CALL () {
  MATCH (repository:Repository)
  WHERE NOT EXISTS { (repository)--() }
  DELETE repository
}
CALL () {
  MATCH (link:Link)
  WHERE NOT EXISTS { (link)--() }
  DELETE link
}
CALL () {
  MATCH (alias:PaperAlias)
  WHERE NOT EXISTS { (alias)--() }
  DELETE alias
}
CALL () {
  MATCH (work:CitedWork)
  WHERE NOT EXISTS { (work)--() }
  DELETE work
}
