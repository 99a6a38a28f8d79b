-- Where people are when they are not here: away, moved on, died. Days are yyyy-mm-dd.

CREATE TABLE whereabouts (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL,
  place TEXT,
  starts_on TEXT NOT NULL,
  expected_on TEXT,
  back_on TEXT,
  note TEXT,
  in_error INTEGER NOT NULL
) STRICT;
CREATE INDEX whereabouts_person_id_starts_on ON whereabouts (person_id, starts_on);
CREATE TRIGGER whereabouts_stays BEFORE DELETE ON whereabouts BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
