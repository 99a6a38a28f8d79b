-- Few records correct another, and few readings replace one: the others need no place in an index about it.
DROP INDEX daily_record_corrects_id;
CREATE INDEX daily_record_corrects_id ON daily_record (tenant, corrects_id) WHERE corrects_id IS NOT NULL;
DROP INDEX reading_replaces_id;
CREATE INDEX reading_replaces_id ON reading (tenant, replaces_id) WHERE replaces_id IS NOT NULL;
