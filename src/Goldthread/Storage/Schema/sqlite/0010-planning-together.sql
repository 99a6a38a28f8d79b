-- Planning a goal together: the moments of it, the choices that were weighed up, and where people see it another way.

CREATE TABLE goal_talk (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  goal_id BLOB NOT NULL REFERENCES goal (id),
  kind TEXT NOT NULL,
  on_day TEXT NOT NULL,
  took_part TEXT,
  means TEXT,
  said TEXT,
  idea TEXT,
  why_soon TEXT,
  released_on TEXT,
  ended_on TEXT
) STRICT;
CREATE INDEX goal_talk_goal_id ON goal_talk (goal_id);
CREATE INDEX goal_talk_person_id ON goal_talk (person_id);
CREATE TRIGGER goal_talk_stays BEFORE DELETE ON goal_talk WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'goal_talk' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE goal_option (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  goal_id BLOB NOT NULL REFERENCES goal (id),
  words TEXT NOT NULL,
  opinion TEXT,
  place TEXT NOT NULL,
  why TEXT,
  ended_on TEXT
) STRICT;
CREATE INDEX goal_option_goal_id ON goal_option (goal_id);
CREATE INDEX goal_option_person_id ON goal_option (person_id);
CREATE TRIGGER goal_option_stays BEFORE DELETE ON goal_option WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'goal_option' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE disagreement (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  goal_id BLOB NOT NULL REFERENCES goal (id),
  who TEXT NOT NULL,
  words TEXT NOT NULL,
  said_on TEXT NOT NULL,
  answer TEXT,
  ended_on TEXT
) STRICT;
CREATE INDEX disagreement_goal_id ON disagreement (goal_id);
CREATE INDEX disagreement_person_id ON disagreement (person_id);
CREATE TRIGGER disagreement_stays BEFORE DELETE ON disagreement WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'disagreement' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
