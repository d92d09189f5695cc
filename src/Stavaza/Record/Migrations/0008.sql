-- Which motion a request says that it takes the place of.
CREATE INDEX element_of_replaced ON element (json_extract(fields, '$.replaces')) WHERE type = 'dictum' AND json_extract(fields, '$.replaces') IS NOT NULL;
