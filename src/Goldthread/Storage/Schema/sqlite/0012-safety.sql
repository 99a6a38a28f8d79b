-- Deciding together about safety: capacity, best interests, consent, authorisations, restrictions and their use; who has read a plan;
-- what support was commissioned, and what a goal needs.
-- Days are yyyy-mm-dd. Instants are microseconds since 1970, UTC.

CREATE TABLE capacity_decision (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  goal_id BLOB REFERENCES goal (id),
  decision TEXT NOT NULL,
  decided_on TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  support_given TEXT NOT NULL,
  understands INTEGER NOT NULL,
  retains INTEGER NOT NULL,
  weighs INTEGER NOT NULL,
  communicates INTEGER NOT NULL,
  impairment TEXT,
  outcome TEXT NOT NULL,
  person_says TEXT,
  review_on TEXT,
  ended_on TEXT
) STRICT;
CREATE INDEX capacity_decision_person_id ON capacity_decision (person_id);
CREATE TRIGGER capacity_decision_stays BEFORE DELETE ON capacity_decision WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'capacity_decision' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE best_interests (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  capacity_decision_id BLOB NOT NULL REFERENCES capacity_decision (id),
  decision TEXT NOT NULL,
  decided_on TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  wishes TEXT NOT NULL,
  consulted TEXT NOT NULL,
  representative TEXT,
  less_restrictive TEXT NOT NULL,
  reasons TEXT NOT NULL,
  review_on TEXT,
  ended_on TEXT
) STRICT;
CREATE INDEX best_interests_person_id ON best_interests (person_id);
CREATE TRIGGER best_interests_stays BEFORE DELETE ON best_interests WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'best_interests' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE consent (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  goal_id BLOB REFERENCES goal (id),
  to_what TEXT NOT NULL,
  asked_on TEXT NOT NULL,
  asked_how TEXT NOT NULL,
  answer TEXT,
  answered_on TEXT,
  answer_how TEXT,
  withdrawn_on TEXT,
  withdrawn_words TEXT,
  ended_on TEXT
) STRICT;
CREATE INDEX consent_person_id ON consent (person_id);
CREATE TRIGGER consent_stays BEFORE DELETE ON consent WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'consent' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE authorisation (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  scheme TEXT NOT NULL,
  status TEXT NOT NULL,
  covers TEXT NOT NULL,
  conditions TEXT,
  reference TEXT,
  starts_on TEXT,
  ends_on TEXT,
  ended_on TEXT
) STRICT;
CREATE INDEX authorisation_person_id ON authorisation (person_id);
CREATE TRIGGER authorisation_stays BEFORE DELETE ON authorisation WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'authorisation' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE restriction (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL,
  what TEXT NOT NULL,
  why TEXT NOT NULL,
  tried TEXT NOT NULL,
  proportionate TEXT NOT NULL,
  person_says TEXT,
  authorised_by TEXT NOT NULL,
  authorisation_id BLOB REFERENCES authorisation (id),
  reduction_goal_id BLOB REFERENCES goal (id),
  starts_on TEXT NOT NULL,
  review_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  ended_on TEXT
) STRICT;
CREATE INDEX restriction_person_id ON restriction (person_id);
CREATE TRIGGER restriction_stays BEFORE DELETE ON restriction WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'restriction' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE restriction_use (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  restriction_id BLOB NOT NULL REFERENCES restriction (id),
  started_at INTEGER NOT NULL,
  minutes INTEGER NOT NULL,
  before_it TEXT NOT NULL,
  tried TEXT NOT NULL,
  what_done TEXT NOT NULL,
  injury TEXT,
  how_after TEXT NOT NULL,
  person_says TEXT,
  talked_over TEXT,
  author_id BLOB NOT NULL REFERENCES staff_member (id),
  written_at INTEGER NOT NULL
) STRICT;
CREATE INDEX restriction_use_restriction_id ON restriction_use (restriction_id);
CREATE INDEX restriction_use_person_id_started_at ON restriction_use (person_id, started_at);
CREATE TRIGGER restriction_use_stays BEFORE DELETE ON restriction_use WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'restriction_use' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE plan_understood (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  goal_id BLOB NOT NULL REFERENCES goal (id),
  staff_id BLOB NOT NULL REFERENCES staff_member (id),
  parts TEXT NOT NULL,
  read_on TEXT NOT NULL
) STRICT;
CREATE INDEX plan_understood_goal_id ON plan_understood (goal_id);
CREATE INDEX plan_understood_staff_id_goal_id ON plan_understood (staff_id, goal_id);
CREATE TRIGGER plan_understood_stays BEFORE DELETE ON plan_understood WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'plan_understood' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE support_package (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  name TEXT NOT NULL,
  minutes_a_week INTEGER NOT NULL,
  commissioner TEXT,
  starts_on TEXT NOT NULL,
  ends_on TEXT,
  ended_on TEXT
) STRICT;
CREATE INDEX support_package_person_id ON support_package (person_id);
CREATE TRIGGER support_package_stays BEFORE DELETE ON support_package WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'support_package' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE goal_setting (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  goal_id BLOB NOT NULL REFERENCES goal (id),
  skills TEXT,
  place TEXT NOT NULL,
  place_words TEXT,
  ended_on TEXT
) STRICT;
CREATE INDEX goal_setting_goal_id ON goal_setting (goal_id);
CREATE TRIGGER goal_setting_stays BEFORE DELETE ON goal_setting WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'goal_setting' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE partner_action (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  goal_id BLOB NOT NULL REFERENCES goal (id),
  partner TEXT NOT NULL,
  action TEXT NOT NULL,
  owner TEXT NOT NULL,
  due_on TEXT NOT NULL,
  done_on TEXT,
  outcome TEXT,
  ended_on TEXT
) STRICT;
CREATE INDEX partner_action_goal_id ON partner_action (goal_id);
CREATE TRIGGER partner_action_stays BEFORE DELETE ON partner_action WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'partner_action' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

ALTER TABLE risk ADD COLUMN if_not TEXT;
