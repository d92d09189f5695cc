-- Whether the newest version of a row offers a file, so that papers without one are counted in an index and not by reading every row.
ALTER TABLE feed_entity ADD COLUMN offers INTEGER NOT NULL DEFAULT 0;
UPDATE feed_entity SET offers = 1 WHERE kind IS NOT NULL AND (SELECT v.content FROM feed_version v WHERE v.id = newest) LIKE '{"@enclosure"%';
DROP INDEX feed_entity_of_kind;
CREATE INDEX feed_entity_of_kind ON feed_entity (kind, deleted, offers);
