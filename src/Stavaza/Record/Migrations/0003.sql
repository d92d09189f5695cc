-- Rows of an official source's feed: one for each entity that it gave, and one for each that another entity names and that never came (kind is null).
CREATE TABLE feed_entity (
  id INTEGER PRIMARY KEY,
  guid BLOB NOT NULL UNIQUE,
  kind TEXT,
  newest INTEGER,
  published TEXT,
  token INTEGER,
  deleted INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX feed_entity_of_kind ON feed_entity (kind, deleted);

-- Every version of it that the source ever gave. Nothing is overwritten; the newest is the one that was published last, whenever it arrived.
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

-- The official numbers under which the newest version can be found, as Stavaza writes ids.
CREATE TABLE feed_number (
  number TEXT NOT NULL COLLATE NOCASE,
  entity INTEGER NOT NULL,
  PRIMARY KEY (number, entity)
) STRICT, WITHOUT ROWID;
CREATE INDEX feed_number_of_entity ON feed_number (entity);

-- The relations of the newest version.
CREATE TABLE feed_reference (
  entity INTEGER NOT NULL,
  name TEXT NOT NULL,
  target INTEGER NOT NULL,
  PRIMARY KEY (entity, name, target)
) STRICT, WITHOUT ROWID;
CREATE INDEX feed_reference_to ON feed_reference (target, name);

-- How far a feed was followed: where to go on, and since when it was up to date (null: not yet).
CREATE TABLE feed_position (
  feed TEXT PRIMARY KEY,
  next TEXT NOT NULL,
  entries INTEGER NOT NULL,
  published TEXT,
  up_to_date TEXT,
  recorded TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Which version of a downloadable entity had its file fetched last, and what came of it (null: it was taken in).
CREATE TABLE feed_file (
  entity INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  recorded TEXT NOT NULL,
  reason TEXT
) STRICT;

-- Files of official publications that were fetched: as they were then, in the words of the source.
CREATE TABLE fetched (
  address TEXT PRIMARY KEY,
  changed TEXT,
  tag TEXT,
  recorded TEXT NOT NULL
) STRICT, WITHOUT ROWID;
