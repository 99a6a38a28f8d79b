-- Reach in full: teams, guests, terms of work, competences, safeguarding locks, and opening in an emergency.

CREATE TABLE team (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  service_id uuid NOT NULL,
  name text COLLATE "C" NOT NULL,
  ended_on date,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, service_id) REFERENCES service (tenant, id)
);
CREATE INDEX team_service_id ON team (tenant, service_id);
SELECT goldthread_guard('team');

CREATE TABLE competence (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  staff_id uuid NOT NULL,
  name text COLLATE "C" NOT NULL,
  gained_on date NOT NULL,
  expires_on date,
  ended_on date,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, staff_id) REFERENCES staff_member (tenant, id)
);
CREATE INDEX competence_staff_id ON competence (tenant, staff_id);
SELECT goldthread_guard('competence');

CREATE TABLE guest (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  name text COLLATE "C" NOT NULL,
  relation text COLLATE "C" NOT NULL,
  organisation text COLLATE "C",
  purpose text COLLATE "C" NOT NULL,
  circle_member_id uuid,
  ends_at bigint NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, circle_member_id) REFERENCES circle_member (tenant, id)
);
CREATE INDEX guest_circle_member_id ON guest (tenant, circle_member_id);
SELECT goldthread_guard('guest');

ALTER TABLE person ADD COLUMN team_id uuid;
ALTER TABLE person ADD FOREIGN KEY (tenant, team_id) REFERENCES team (tenant, id);
CREATE INDEX person_team_id ON person (tenant, team_id);
ALTER TABLE staff_member ADD COLUMN terms text COLLATE "C";
ALTER TABLE staff_member ADD COLUMN agency text COLLATE "C";
ALTER TABLE staff_member ADD COLUMN ends_on date;

-- A grant may now be a guest's, and may be about a team or the whole provider.
ALTER TABLE reach_grant ALTER COLUMN staff_id DROP NOT NULL;
ALTER TABLE reach_grant ALTER COLUMN service_id DROP NOT NULL;
ALTER TABLE reach_grant ADD COLUMN guest_id uuid;
ALTER TABLE reach_grant ADD COLUMN team_id uuid;
ALTER TABLE reach_grant ADD COLUMN purpose text COLLATE "C";
ALTER TABLE reach_grant ADD FOREIGN KEY (tenant, guest_id) REFERENCES guest (tenant, id);
ALTER TABLE reach_grant ADD FOREIGN KEY (tenant, team_id) REFERENCES team (tenant, id);
CREATE INDEX reach_grant_guest_id ON reach_grant (tenant, guest_id);
CREATE INDEX reach_grant_team_id ON reach_grant (tenant, team_id);

CREATE TABLE safeguarding_lock (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  incident_id uuid,
  contact_log_id uuid,
  risk_id uuid,
  record_hex text COLLATE "C" NOT NULL,
  why text COLLATE "C" NOT NULL,
  about_staff_id uuid,
  lifted_on date,
  lifted_why text COLLATE "C",
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, incident_id) REFERENCES incident (tenant, id),
  FOREIGN KEY (tenant, contact_log_id) REFERENCES contact_log (tenant, id),
  FOREIGN KEY (tenant, risk_id) REFERENCES risk (tenant, id),
  FOREIGN KEY (tenant, about_staff_id) REFERENCES staff_member (tenant, id)
);
CREATE INDEX safeguarding_lock_person_id ON safeguarding_lock (tenant, person_id);
CREATE INDEX safeguarding_lock_incident_id ON safeguarding_lock (tenant, incident_id);
CREATE INDEX safeguarding_lock_contact_log_id ON safeguarding_lock (tenant, contact_log_id);
CREATE INDEX safeguarding_lock_risk_id ON safeguarding_lock (tenant, risk_id);
SELECT goldthread_guard('safeguarding_lock');

CREATE TABLE emergency_access (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  staff_id uuid NOT NULL,
  kind text COLLATE "C" NOT NULL,
  why text COLLATE "C" NOT NULL,
  opened_at bigint NOT NULL,
  ends_at bigint NOT NULL,
  look_by date NOT NULL,
  looked_on date,
  looked_by_id uuid,
  finding text COLLATE "C",
  finding_words text COLLATE "C",
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, staff_id) REFERENCES staff_member (tenant, id),
  FOREIGN KEY (tenant, looked_by_id) REFERENCES staff_member (tenant, id)
);
CREATE INDEX emergency_access_person_id ON emergency_access (tenant, person_id);
CREATE INDEX emergency_access_staff_id ON emergency_access (tenant, staff_id);
CREATE INDEX emergency_access_look_by ON emergency_access (tenant, look_by);
SELECT goldthread_guard('emergency_access');
