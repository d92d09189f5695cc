-- Numbers and relations that an entity had once and has no more: what the source said on an earlier day is found by them.
CREATE TABLE feed_number_past (
  number TEXT NOT NULL COLLATE NOCASE,
  entity INTEGER NOT NULL,
  PRIMARY KEY (number, entity)
) STRICT, WITHOUT ROWID;
CREATE TABLE feed_reference_past (
  target INTEGER NOT NULL,
  name TEXT NOT NULL,
  entity INTEGER NOT NULL,
  PRIMARY KEY (target, name, entity)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER feed_number_is_kept AFTER DELETE ON feed_number BEGIN
  INSERT OR IGNORE INTO feed_number_past (number, entity) VALUES (old.number, old.entity);
END;
CREATE TRIGGER feed_reference_is_kept AFTER DELETE ON feed_reference BEGIN
  INSERT OR IGNORE INTO feed_reference_past (target, name, entity) VALUES (old.target, old.name, old.entity);
END;

-- A paper is found by its place in its dossier (in:<guid of the dossier>-<volgnummer>), and answered questions by their number in the Aanhangsel.
INSERT OR IGNORE INTO feed_number (number, entity)
SELECT 'in:' || lower(hex(t.guid)) || '-' || CAST(json_extract(v.content, '$.volgnummer') AS INTEGER), e.id
FROM feed_entity e JOIN feed_version v ON v.id = e.newest
JOIN feed_reference r ON r.entity = e.id AND r.name = 'kamerstukdossier' JOIN feed_entity t ON t.id = r.target
WHERE e.kind = 'document' AND e.deleted = 0 AND CAST(json_extract(v.content, '$.volgnummer') AS INTEGER) > 0;
INSERT OR IGNORE INTO feed_number (number, entity)
SELECT 'ah-tk-' || trim(json_extract(v.content, '$.aanhangselnummer')), e.id
FROM feed_entity e JOIN feed_version v ON v.id = e.newest
WHERE e.kind = 'document' AND e.deleted = 0 AND trim(json_extract(v.content, '$.aanhangselnummer')) GLOB '[0-9]*-[0-9]*';

-- What was announced with a day by which it would come, by that day.
CREATE INDEX element_of_promise ON element (json_extract(fields, '$.due.to')) WHERE type = 'promise' AND json_extract(fields, '$.due.to') IS NOT NULL;
