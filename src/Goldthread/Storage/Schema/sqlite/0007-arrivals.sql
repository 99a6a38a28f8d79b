-- Records that arrive from elsewhere: what was sent, by its hash; what is held until somebody has looked at it; and what
-- was rejected, which is kept for a while. The first and the last are working tables, outside the history.

CREATE TABLE arrival (
  id BLOB NOT NULL PRIMARY KEY,
  hash BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE rejected_arrival (
  id BLOB NOT NULL PRIMARY KEY,
  sender_id BLOB NOT NULL,
  service_id BLOB,
  problems TEXT NOT NULL,
  body TEXT NOT NULL,
  arrived_at INTEGER NOT NULL,
  until_at INTEGER NOT NULL
) STRICT;
CREATE INDEX rejected_arrival_service_id_arrived_at ON rejected_arrival (service_id, arrived_at);
CREATE INDEX rejected_arrival_until_at ON rejected_arrival (until_at);

CREATE TABLE held_arrival (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  sent_hex TEXT NOT NULL,
  sender_id BLOB NOT NULL REFERENCES staff_member (id),
  outcome TEXT NOT NULL,
  reason TEXT NOT NULL,
  other_id BLOB REFERENCES daily_record (id),
  body TEXT NOT NULL,
  arrived_at INTEGER NOT NULL,
  settled TEXT,
  settled_at INTEGER,
  settled_by_id BLOB REFERENCES staff_member (id),
  settled_why TEXT
) STRICT;
CREATE INDEX held_arrival_person_id_arrived_at ON held_arrival (person_id, arrived_at);
CREATE TRIGGER held_arrival_stays BEFORE DELETE ON held_arrival WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'held_arrival' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

-- Whether somebody may record about a person is asked for every record that arrives.
CREATE INDEX reach_grant_staff_id_person_id ON reach_grant (staff_id, person_id);
