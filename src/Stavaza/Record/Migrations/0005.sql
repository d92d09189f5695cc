-- What was said by hand of a fact that was read in a document: the newest row of an element that was not undone counts. The element may be gone, the verdict stays.
CREATE TABLE fact_verdict (
  id INTEGER PRIMARY KEY,
  element TEXT NOT NULL,
  document INTEGER NOT NULL REFERENCES document (id),
  verdict TEXT NOT NULL CHECK (verdict IN ('accepted', 'rejected')),
  given_by TEXT NOT NULL,
  recorded TEXT NOT NULL,
  undone TEXT
) STRICT;
CREATE INDEX fact_verdict_in_force ON fact_verdict (recorded, id) WHERE undone IS NULL;
