// Whether any source says what a paper cites.
RETURN EXISTS { MATCH (:CitedWork) } AS cited
