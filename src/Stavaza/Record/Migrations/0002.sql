-- Whose name a motion bears: the last word of its first mover's name, in lower case. Prose names motions so, without a number. Derived.
CREATE TABLE mover (
  surname TEXT NOT NULL,
  document INTEGER NOT NULL REFERENCES document (id),
  PRIMARY KEY (surname, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX mover_of_document ON mover (document);

-- Dossiers of which every paper up to a number was held on a day: a number up to it that is not held was never given out.
CREATE TABLE dossier_complete (
  dossier TEXT PRIMARY KEY COLLATE NOCASE,
  last INTEGER NOT NULL,
  until TEXT NOT NULL,
  basis TEXT NOT NULL,
  recorded TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The rules by which the citations of a reading were linked: 0 for links of the first schema, which are made anew at the next reading.
ALTER TABLE reading ADD COLUMN linker INTEGER NOT NULL DEFAULT 0;

-- What a citation resolves to, with a row for each citation but a document's own number. What the record cannot hold is unchecked; what it does not hold is
-- unresolved; nonexistent is only what cannot exist. Sought is the name under which a document that comes later finds it. Document and known repeat the citing
-- document and the day by which it was published, so that a target that is cited fifty thousand times is counted and paged in one index.
CREATE TABLE link_new (
  element TEXT PRIMARY KEY REFERENCES element (id) ON DELETE CASCADE,
  document INTEGER NOT NULL REFERENCES document (id),
  kind TEXT NOT NULL,
  sought TEXT COLLATE NOCASE,
  outcome TEXT NOT NULL CHECK (outcome IN ('resolved', 'nonexistent', 'ambiguous', 'unresolved', 'unchecked')),
  rule TEXT NOT NULL,
  known TEXT NOT NULL,
  recorded TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO link_new (element, document, kind, sought, outcome, rule, known, recorded)
SELECT l.element, e.document, COALESCE(e.kind, ''), e.target, l.outcome, l.rule, COALESCE(r.published_to, '9999-12-31'), l.recorded
FROM link l JOIN element e ON e.id = l.element JOIN reading r ON r.document = e.document;

CREATE TABLE link_document_new (
  element TEXT NOT NULL REFERENCES link_new (element) ON DELETE CASCADE,
  document INTEGER NOT NULL REFERENCES document (id),
  citing INTEGER NOT NULL,
  known TEXT NOT NULL,
  PRIMARY KEY (element, document)
) STRICT, WITHOUT ROWID;
INSERT INTO link_document_new (element, document, citing, known)
SELECT d.element, d.document, l.document, l.known FROM link_document d JOIN link_new l ON l.element = d.element;

DROP TABLE link_document;
DROP TABLE link;
ALTER TABLE link_new RENAME TO link;
ALTER TABLE link_document_new RENAME TO link_document;
CREATE INDEX link_by_sought ON link (sought, known, document) WHERE sought IS NOT NULL;
CREATE INDEX link_by_outcome ON link (outcome, known, kind);
CREATE INDEX link_by_kind ON link (outcome, kind, known);
CREATE INDEX link_missing ON link (sought, document, known) WHERE outcome = 'unresolved';
CREATE INDEX link_to_document ON link_document (document, known, citing);

-- What a citation says of its target, and the target does not say of itself: both are kept, and the link stays.
CREATE TABLE mismatch (
  element TEXT NOT NULL REFERENCES link (element) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('date', 'title', 'author', 'chamber', 'session')),
  said TEXT NOT NULL,
  held TEXT NOT NULL,
  rule TEXT NOT NULL,
  known TEXT NOT NULL,
  PRIMARY KEY (element, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX mismatch_by_day ON mismatch (known, kind);
CREATE INDEX mismatch_by_kind ON mismatch (kind, known);
