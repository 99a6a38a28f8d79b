-- Reach in full: teams, guests, terms of work, competences, safeguarding locks, and opening in an emergency.

CREATE TABLE team (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  service_id BLOB NOT NULL REFERENCES service (id),
  name TEXT NOT NULL,
  ended_on TEXT
) STRICT;
CREATE INDEX team_service_id ON team (service_id);
CREATE TRIGGER team_stays BEFORE DELETE ON team BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE competence (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  staff_id BLOB NOT NULL REFERENCES staff_member (id),
  name TEXT NOT NULL,
  gained_on TEXT NOT NULL,
  expires_on TEXT,
  ended_on TEXT
) STRICT;
CREATE INDEX competence_staff_id ON competence (staff_id);
CREATE TRIGGER competence_stays BEFORE DELETE ON competence BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE guest (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  name TEXT NOT NULL,
  relation TEXT NOT NULL,
  organisation TEXT,
  purpose TEXT NOT NULL,
  circle_member_id BLOB REFERENCES circle_member (id),
  ends_at INTEGER NOT NULL
) STRICT;
CREATE INDEX guest_circle_member_id ON guest (circle_member_id);
CREATE TRIGGER guest_stays BEFORE DELETE ON guest BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

ALTER TABLE person ADD COLUMN team_id BLOB REFERENCES team (id);
CREATE INDEX person_team_id ON person (team_id);
ALTER TABLE staff_member ADD COLUMN terms TEXT;
ALTER TABLE staff_member ADD COLUMN agency TEXT;
ALTER TABLE staff_member ADD COLUMN ends_on TEXT;

-- A grant may now be a guest's, and may be about a team or the whole provider: built anew, with all its rows.
DROP TRIGGER reach_grant_stays;
CREATE TABLE reach_grant_new (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  staff_id BLOB REFERENCES staff_member (id),
  guest_id BLOB REFERENCES guest (id),
  relation TEXT NOT NULL,
  service_id BLOB REFERENCES service (id),
  team_id BLOB REFERENCES team (id),
  person_id BLOB REFERENCES person (id),
  basis TEXT NOT NULL,
  purpose TEXT,
  starts_at INTEGER NOT NULL,
  ends_at INTEGER
) STRICT;
INSERT INTO reach_grant_new (id, version, salt, staff_id, relation, service_id, person_id, basis, starts_at, ends_at)
  SELECT id, version, salt, staff_id, relation, service_id, person_id, basis, starts_at, ends_at FROM reach_grant;
DROP TABLE reach_grant;
ALTER TABLE reach_grant_new RENAME TO reach_grant;
CREATE INDEX reach_grant_staff_id_relation ON reach_grant (staff_id, relation);
CREATE INDEX reach_grant_guest_id ON reach_grant (guest_id);
CREATE INDEX reach_grant_person_id ON reach_grant (person_id);
CREATE INDEX reach_grant_team_id ON reach_grant (team_id);
CREATE INDEX reach_grant_service_id ON reach_grant (service_id);
CREATE TRIGGER reach_grant_stays BEFORE DELETE ON reach_grant BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE safeguarding_lock (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  incident_id BLOB REFERENCES incident (id),
  contact_log_id BLOB REFERENCES contact_log (id),
  risk_id BLOB REFERENCES risk (id),
  record_hex TEXT NOT NULL,
  why TEXT NOT NULL,
  about_staff_id BLOB REFERENCES staff_member (id),
  lifted_on TEXT,
  lifted_why TEXT
) STRICT;
CREATE INDEX safeguarding_lock_person_id ON safeguarding_lock (person_id);
CREATE INDEX safeguarding_lock_incident_id ON safeguarding_lock (incident_id);
CREATE INDEX safeguarding_lock_contact_log_id ON safeguarding_lock (contact_log_id);
CREATE INDEX safeguarding_lock_risk_id ON safeguarding_lock (risk_id);
CREATE TRIGGER safeguarding_lock_stays BEFORE DELETE ON safeguarding_lock BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE emergency_access (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  staff_id BLOB NOT NULL REFERENCES staff_member (id),
  kind TEXT NOT NULL,
  why TEXT NOT NULL,
  opened_at INTEGER NOT NULL,
  ends_at INTEGER NOT NULL,
  look_by TEXT NOT NULL,
  looked_on TEXT,
  looked_by_id BLOB REFERENCES staff_member (id),
  finding TEXT,
  finding_words TEXT
) STRICT;
CREATE INDEX emergency_access_person_id ON emergency_access (person_id);
CREATE INDEX emergency_access_staff_id ON emergency_access (staff_id);
CREATE INDEX emergency_access_look_by ON emergency_access (look_by);
CREATE TRIGGER emergency_access_stays BEFORE DELETE ON emergency_access BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
