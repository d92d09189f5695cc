-- What was told of the official sources, whose last word is asked for: the log has millions of other events.
CREATE INDEX event_of_source ON event (subject, number) WHERE kind IN ('source-failed', 'source-answers');
