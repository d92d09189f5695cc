-- What people say by hand of what was read: this belongs to a trail or does not (link), this was read wrongly (reading), this fact counts or does not (fact). The newest row
-- that was not undone counts. Element, document and words are kept as they were: the element may be gone, the verdict stays.
CREATE TABLE verdict (
  id INTEGER PRIMARY KEY,
  element TEXT NOT NULL,
  document INTEGER NOT NULL REFERENCES document (id),
  kind TEXT NOT NULL CHECK (kind IN ('link', 'reading', 'fact')),
  target TEXT COLLATE NOCASE CHECK ((kind = 'link') = (target IS NOT NULL)),
  verdict TEXT NOT NULL CHECK (verdict IN ('confirmed', 'rejected', 'wrong', 'accepted')),
  type TEXT NOT NULL,
  words TEXT NOT NULL,
  sentence TEXT NOT NULL,
  rule TEXT NOT NULL,
  note TEXT,
  given_by TEXT NOT NULL,
  recorded TEXT NOT NULL,
  undone TEXT
) STRICT;
INSERT INTO verdict (id, element, document, kind, verdict, type, words, sentence, rule, given_by, recorded, undone)
SELECT f.id, f.element, f.document, 'fact', f.verdict, COALESCE(e.type, ''), COALESCE(e.words, ''), COALESCE(e.sentence, ''), COALESCE(e.rule, ''), f.given_by, f.recorded, f.undone
FROM fact_verdict f LEFT JOIN element e ON e.id = f.element;
DROP TABLE fact_verdict;
CREATE INDEX verdict_in_force ON verdict (recorded, id) WHERE undone IS NULL;
CREATE INDEX verdict_in_document ON verdict (document, recorded, id) WHERE undone IS NULL;

-- What may tell of a motion and names none that is known: looked through for one motion at a time.
CREATE INDEX element_without_target ON element (document, place)
WHERE target IS NULL AND (type IN ('execution', 'promise', 'promise-fulfilled') OR kind = 'motie-by-name');
