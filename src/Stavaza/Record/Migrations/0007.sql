-- What documents say of promises: an answer about one looks at those of its day and at what speaks of them, and never through all elements.
CREATE INDEX element_of_toezegging ON element (document, place)
WHERE type IN ('promise', 'promise-correction', 'promise-withdrawn', 'promise-fulfilled', 'promise-reference', 'promise-confirmed') OR kind = 'toezegging-number';
CREATE INDEX element_of_promise_day ON element (json_extract(fields, '$.promise_date')) WHERE json_extract(fields, '$.promise_date') IS NOT NULL;

-- The activities of a day (on:2023-06-21), in which the register says that promises were made.
INSERT OR IGNORE INTO feed_number (number, entity)
SELECT 'on:' || substr(json_extract(v.content, '$.datum'), 1, 10), e.id
FROM feed_entity e JOIN feed_version v ON v.id = e.newest
WHERE e.kind = 'activiteit' AND e.deleted = 0 AND json_extract(v.content, '$.datum') GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*';
