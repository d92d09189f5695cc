-- What the report of a debate says of its own order: items, their dossiers, who speaks in which office. Derived; null for what is no report.
ALTER TABLE reading ADD COLUMN debate TEXT;
