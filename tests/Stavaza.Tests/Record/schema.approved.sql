CREATE TABLE alias (
  name TEXT NOT NULL COLLATE NOCASE,
  document INTEGER NOT NULL REFERENCES document (id),
  rule TEXT NOT NULL,
  PRIMARY KEY (name, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX alias_of_document ON alias (document);
CREATE TABLE correction (
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document (id),
  recorded TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT,
  basis TEXT NOT NULL,
  undone TEXT
) STRICT;
CREATE INDEX correction_by_hand ON correction (recorded) WHERE basis = 'given' AND undone IS NULL;
CREATE INDEX correction_of_document ON correction (document, id);
CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  removed TEXT
) STRICT;
CREATE INDEX document_removed ON document (removed) WHERE removed IS NOT NULL;
CREATE TABLE dossier_complete (
  dossier TEXT PRIMARY KEY COLLATE NOCASE,
  last INTEGER NOT NULL,
  until TEXT NOT NULL,
  basis TEXT NOT NULL,
  recorded TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE element (
  id TEXT PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document (id),
  place INTEGER NOT NULL,
  type TEXT NOT NULL,
  kind TEXT,
  target TEXT COLLATE NOCASE,
  start INTEGER NOT NULL,
  length INTEGER NOT NULL,
  ranges TEXT NOT NULL,
  words TEXT NOT NULL,
  sentence TEXT NOT NULL,
  page INTEGER,
  rule TEXT NOT NULL,
  fields TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX element_of_document ON element (document, place);
CREATE INDEX element_of_motion ON element (target, type, kind) WHERE type IN ('execution', 'motie-status', 'appreciation', 'vote') OR kind = 'motie-by-name';
CREATE INDEX element_of_promise ON element (json_extract(fields, '$.due.to')) WHERE type = 'promise' AND json_extract(fields, '$.due.to') IS NOT NULL;
CREATE INDEX element_of_promise_day ON element (json_extract(fields, '$.promise_date')) WHERE json_extract(fields, '$.promise_date') IS NOT NULL;
CREATE INDEX element_of_replaced ON element (json_extract(fields, '$.replaces')) WHERE type = 'dictum' AND json_extract(fields, '$.replaces') IS NOT NULL;
CREATE INDEX element_of_target ON element (target) WHERE target IS NOT NULL;
CREATE INDEX element_of_toezegging ON element (document, place)
WHERE type IN ('promise', 'promise-correction', 'promise-withdrawn', 'promise-fulfilled', 'promise-reference', 'promise-confirmed') OR kind = 'toezegging-number';
CREATE INDEX element_without_target ON element (document, place)
WHERE target IS NULL AND (type IN ('execution', 'promise', 'promise-fulfilled') OR kind = 'motie-by-name');
CREATE TABLE event (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  recorded TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  batch INTEGER REFERENCES event (number),
  detail TEXT
) STRICT;
CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'the log of changes is append-only'); END;
CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'the log of changes is append-only'); END;
CREATE INDEX event_of_source ON event (subject, number) WHERE kind IN ('source-failed', 'source-answers');
CREATE TABLE feed_entity (
  id INTEGER PRIMARY KEY,
  guid BLOB NOT NULL UNIQUE,
  kind TEXT,
  newest INTEGER,
  published TEXT,
  token INTEGER,
  deleted INTEGER NOT NULL DEFAULT 0
, offers INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX feed_entity_of_kind ON feed_entity (kind, deleted, offers);
CREATE TABLE feed_file (
  entity INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  recorded TEXT NOT NULL,
  reason TEXT
) STRICT;
CREATE TABLE feed_number (
  number TEXT NOT NULL COLLATE NOCASE,
  entity INTEGER NOT NULL,
  PRIMARY KEY (number, entity)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER feed_number_is_kept AFTER DELETE ON feed_number BEGIN
  INSERT OR IGNORE INTO feed_number_past (number, entity) VALUES (old.number, old.entity);
END;
CREATE INDEX feed_number_of_entity ON feed_number (entity);
CREATE TABLE feed_number_past (
  number TEXT NOT NULL COLLATE NOCASE,
  entity INTEGER NOT NULL,
  PRIMARY KEY (number, entity)
) STRICT, WITHOUT ROWID;
CREATE TABLE feed_position (
  feed TEXT PRIMARY KEY,
  next TEXT NOT NULL,
  entries INTEGER NOT NULL,
  published TEXT,
  up_to_date TEXT,
  recorded TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE feed_reference (
  entity INTEGER NOT NULL,
  name TEXT NOT NULL,
  target INTEGER NOT NULL,
  PRIMARY KEY (entity, name, target)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER feed_reference_is_kept AFTER DELETE ON feed_reference BEGIN
  INSERT OR IGNORE INTO feed_reference_past (target, name, entity) VALUES (old.target, old.name, old.entity);
END;
CREATE TABLE feed_reference_past (
  target INTEGER NOT NULL,
  name TEXT NOT NULL,
  entity INTEGER NOT NULL,
  PRIMARY KEY (target, name, entity)
) STRICT, WITHOUT ROWID;
CREATE INDEX feed_reference_to ON feed_reference (target, name);
CREATE TABLE feed_version (
  id INTEGER PRIMARY KEY,
  entity INTEGER NOT NULL,
  published TEXT NOT NULL,
  token INTEGER NOT NULL,
  changed TEXT,
  deleted INTEGER NOT NULL,
  recorded TEXT NOT NULL,
  content TEXT NOT NULL,
  UNIQUE (entity, published, token)
) STRICT;
CREATE TABLE fetched (
  address TEXT PRIMARY KEY,
  changed TEXT,
  tag TEXT,
  recorded TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE file (
  id INTEGER PRIMARY KEY,
  sha256 TEXT UNIQUE,
  name TEXT NOT NULL,
  origin TEXT NOT NULL,
  size INTEGER,
  received TEXT NOT NULL,
  format TEXT,
  reason TEXT
) STRICT;
CREATE INDEX file_of_origin ON file (origin);
CREATE INDEX file_unreadable ON file (origin, reason) WHERE reason IS NOT NULL;
CREATE UNIQUE INDEX file_without_hash ON file (origin) WHERE sha256 IS NULL;
CREATE TABLE "link" (
  element TEXT PRIMARY KEY REFERENCES element (id) ON DELETE CASCADE,
  document INTEGER NOT NULL REFERENCES document (id),
  kind TEXT NOT NULL,
  sought TEXT COLLATE NOCASE,
  outcome TEXT NOT NULL CHECK (outcome IN ('resolved', 'nonexistent', 'ambiguous', 'unresolved', 'unchecked')),
  rule TEXT NOT NULL,
  known TEXT NOT NULL,
  recorded TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX link_by_kind ON link (outcome, kind, known);
CREATE INDEX link_by_outcome ON link (outcome, known, kind);
CREATE INDEX link_by_sought ON link (sought, known, document) WHERE sought IS NOT NULL;
CREATE TABLE "link_document" (
  element TEXT NOT NULL REFERENCES "link" (element) ON DELETE CASCADE,
  document INTEGER NOT NULL REFERENCES document (id),
  citing INTEGER NOT NULL,
  known TEXT NOT NULL,
  PRIMARY KEY (element, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_missing ON link (sought, document, known) WHERE outcome = 'unresolved';
CREATE INDEX link_to_document ON link_document (document, known, citing);
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
CREATE TABLE mover (
  surname TEXT NOT NULL,
  document INTEGER NOT NULL REFERENCES document (id),
  PRIMARY KEY (surname, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX mover_of_document ON mover (document);
CREATE TABLE passage (
  document INTEGER NOT NULL REFERENCES document (id),
  place INTEGER NOT NULL,
  start INTEGER NOT NULL,
  length INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (document, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE reading (
  document INTEGER PRIMARY KEY REFERENCES document (id),
  version INTEGER NOT NULL REFERENCES version (id),
  reader INTEGER NOT NULL,
  read TEXT NOT NULL,
  shown TEXT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  published_from TEXT,
  published_to TEXT,
  published_basis TEXT NOT NULL,
  own_reference TEXT,
  signatories TEXT NOT NULL,
  sections TEXT NOT NULL,
  furniture TEXT NOT NULL,
  official_url TEXT,
  retold INTEGER NOT NULL
, linker INTEGER NOT NULL DEFAULT 0, debate TEXT) STRICT;
CREATE INDEX reading_by_day ON reading (published_to) WHERE published_from = published_to;
CREATE INDEX reading_by_kind ON reading (kind, published_to);
CREATE INDEX reading_undated ON reading (published_basis) WHERE published_basis IN ('bounded', 'unknown');
CREATE TABLE sqlite_sequence(name,seq);
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
CREATE INDEX verdict_in_document ON verdict (document, recorded, id) WHERE undone IS NULL;
CREATE INDEX verdict_in_force ON verdict (recorded, id) WHERE undone IS NULL;
CREATE TABLE version (
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document (id),
  file INTEGER NOT NULL REFERENCES file (id),
  recorded TEXT NOT NULL,
  text TEXT NOT NULL,
  layout TEXT NOT NULL,
  pages TEXT NOT NULL,
  facts TEXT NOT NULL,
  retold INTEGER NOT NULL
) STRICT;
CREATE INDEX version_of_document ON version (document, id);
CREATE INDEX version_of_file ON version (file);
