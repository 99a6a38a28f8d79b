-- Keys for other systems: what each may do is a grant like any other, and what it wrote says so. Instants are microseconds.

CREATE TABLE system_key (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  name TEXT NOT NULL,
  purpose TEXT NOT NULL,
  prefix TEXT NOT NULL,
  hash TEXT NOT NULL,
  kept_by_id BLOB NOT NULL REFERENCES staff_member (id),
  ends_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX system_key_hash ON system_key (hash);
CREATE TRIGGER system_key_stays BEFORE DELETE ON system_key WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'system_key' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

ALTER TABLE reach_grant ADD COLUMN key_id BLOB REFERENCES system_key (id);
CREATE INDEX reach_grant_key_id ON reach_grant (key_id);
ALTER TABLE daily_record ADD COLUMN key_id BLOB REFERENCES system_key (id);

-- When a key was last used: a working table, outside the history.
CREATE TABLE system_key_use (
  id BLOB NOT NULL PRIMARY KEY,
  last_used_at INTEGER NOT NULL
) STRICT;

ALTER TABLE security_event ADD COLUMN key_id BLOB;
CREATE INDEX security_event_key ON security_event (key_id, at);
