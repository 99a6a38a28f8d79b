-- The page about a person asks for their latest words; most records hold none, and years of them lie between.
CREATE INDEX daily_record_words ON daily_record (person_id, happened_at) WHERE words IS NOT NULL;
CREATE INDEX daily_record_told_me ON daily_record (person_id, happened_at) WHERE told_me IS NOT NULL;
