-- Deciding together about safety: capacity, best interests, consent, authorisations, restrictions and their use; who has read a plan;
-- what support was commissioned, and what a goal needs.

CREATE TABLE capacity_decision (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  goal_id uuid,
  decision text COLLATE "C" NOT NULL,
  decided_on date NOT NULL,
  decided_by text COLLATE "C" NOT NULL,
  support_given text COLLATE "C" NOT NULL,
  understands boolean NOT NULL,
  retains boolean NOT NULL,
  weighs boolean NOT NULL,
  communicates boolean NOT NULL,
  impairment text COLLATE "C",
  outcome text COLLATE "C" NOT NULL,
  person_says text COLLATE "C",
  review_on date,
  ended_on date,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, goal_id) REFERENCES goal (tenant, id)
);
CREATE INDEX capacity_decision_person_id ON capacity_decision (tenant, person_id);
SELECT goldthread_guard('capacity_decision');

CREATE TABLE best_interests (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  capacity_decision_id uuid NOT NULL,
  decision text COLLATE "C" NOT NULL,
  decided_on date NOT NULL,
  decided_by text COLLATE "C" NOT NULL,
  wishes text COLLATE "C" NOT NULL,
  consulted text COLLATE "C" NOT NULL,
  representative text COLLATE "C",
  less_restrictive text COLLATE "C" NOT NULL,
  reasons text COLLATE "C" NOT NULL,
  review_on date,
  ended_on date,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, capacity_decision_id) REFERENCES capacity_decision (tenant, id)
);
CREATE INDEX best_interests_person_id ON best_interests (tenant, person_id);
SELECT goldthread_guard('best_interests');

CREATE TABLE consent (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  goal_id uuid,
  to_what text COLLATE "C" NOT NULL,
  asked_on date NOT NULL,
  asked_how text COLLATE "C" NOT NULL,
  answer text COLLATE "C",
  answered_on date,
  answer_how text COLLATE "C",
  withdrawn_on date,
  withdrawn_words text COLLATE "C",
  ended_on date,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, goal_id) REFERENCES goal (tenant, id)
);
CREATE INDEX consent_person_id ON consent (tenant, person_id);
SELECT goldthread_guard('consent');

CREATE TABLE authorisation (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  scheme text COLLATE "C" NOT NULL,
  status text COLLATE "C" NOT NULL,
  covers text COLLATE "C" NOT NULL,
  conditions text COLLATE "C",
  reference text COLLATE "C",
  starts_on date,
  ends_on date,
  ended_on date,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id)
);
CREATE INDEX authorisation_person_id ON authorisation (tenant, person_id);
SELECT goldthread_guard('authorisation');

CREATE TABLE restriction (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  kind text COLLATE "C" NOT NULL,
  what text COLLATE "C" NOT NULL,
  why text COLLATE "C" NOT NULL,
  tried text COLLATE "C" NOT NULL,
  proportionate text COLLATE "C" NOT NULL,
  person_says text COLLATE "C",
  authorised_by text COLLATE "C" NOT NULL,
  authorisation_id uuid,
  reduction_goal_id uuid,
  starts_on date NOT NULL,
  review_on date NOT NULL,
  ends_on date NOT NULL,
  ended_on date,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, authorisation_id) REFERENCES authorisation (tenant, id),
  FOREIGN KEY (tenant, reduction_goal_id) REFERENCES goal (tenant, id)
);
CREATE INDEX restriction_person_id ON restriction (tenant, person_id);
SELECT goldthread_guard('restriction');

CREATE TABLE restriction_use (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  restriction_id uuid NOT NULL,
  started_at bigint NOT NULL,
  minutes integer NOT NULL,
  before_it text COLLATE "C" NOT NULL,
  tried text COLLATE "C" NOT NULL,
  what_done text COLLATE "C" NOT NULL,
  injury text COLLATE "C",
  how_after text COLLATE "C" NOT NULL,
  person_says text COLLATE "C",
  talked_over text COLLATE "C",
  author_id uuid NOT NULL,
  written_at bigint NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, restriction_id) REFERENCES restriction (tenant, id),
  FOREIGN KEY (tenant, author_id) REFERENCES staff_member (tenant, id)
);
CREATE INDEX restriction_use_restriction_id ON restriction_use (tenant, restriction_id);
CREATE INDEX restriction_use_person_id_started_at ON restriction_use (tenant, person_id, started_at);
SELECT goldthread_guard('restriction_use');

CREATE TABLE plan_understood (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  goal_id uuid NOT NULL,
  staff_id uuid NOT NULL,
  parts text COLLATE "C" NOT NULL,
  read_on date NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, goal_id) REFERENCES goal (tenant, id),
  FOREIGN KEY (tenant, staff_id) REFERENCES staff_member (tenant, id)
);
CREATE INDEX plan_understood_goal_id ON plan_understood (tenant, goal_id);
CREATE INDEX plan_understood_staff_id_goal_id ON plan_understood (tenant, staff_id, goal_id);
SELECT goldthread_guard('plan_understood');

CREATE TABLE support_package (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  name text COLLATE "C" NOT NULL,
  minutes_a_week integer NOT NULL,
  commissioner text COLLATE "C",
  starts_on date NOT NULL,
  ends_on date,
  ended_on date,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id)
);
CREATE INDEX support_package_person_id ON support_package (tenant, person_id);
SELECT goldthread_guard('support_package');

CREATE TABLE goal_setting (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  goal_id uuid NOT NULL,
  skills text COLLATE "C",
  place text COLLATE "C" NOT NULL,
  place_words text COLLATE "C",
  ended_on date,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, goal_id) REFERENCES goal (tenant, id)
);
CREATE INDEX goal_setting_goal_id ON goal_setting (tenant, goal_id);
SELECT goldthread_guard('goal_setting');

CREATE TABLE partner_action (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  goal_id uuid NOT NULL,
  partner text COLLATE "C" NOT NULL,
  action text COLLATE "C" NOT NULL,
  owner text COLLATE "C" NOT NULL,
  due_on date NOT NULL,
  done_on date,
  outcome text COLLATE "C",
  ended_on date,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, goal_id) REFERENCES goal (tenant, id)
);
CREATE INDEX partner_action_goal_id ON partner_action (tenant, goal_id);
SELECT goldthread_guard('partner_action');

ALTER TABLE risk ADD COLUMN if_not text COLLATE "C";
