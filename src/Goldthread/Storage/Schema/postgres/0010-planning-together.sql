-- Planning a goal together: the moments of it, the choices that were weighed up, and where people see it another way.

CREATE TABLE goal_talk (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  goal_id uuid NOT NULL,
  kind text COLLATE "C" NOT NULL,
  on_day date NOT NULL,
  took_part text COLLATE "C",
  means text COLLATE "C",
  said text COLLATE "C",
  idea text COLLATE "C",
  why_soon text COLLATE "C",
  released_on date,
  ended_on date,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, goal_id) REFERENCES goal (tenant, id)
);
CREATE INDEX goal_talk_goal_id ON goal_talk (tenant, goal_id);
CREATE INDEX goal_talk_person_id ON goal_talk (tenant, person_id);
SELECT goldthread_guard('goal_talk');

CREATE TABLE goal_option (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  goal_id uuid NOT NULL,
  words text COLLATE "C" NOT NULL,
  opinion text COLLATE "C",
  place text COLLATE "C" NOT NULL,
  why text COLLATE "C",
  ended_on date,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, goal_id) REFERENCES goal (tenant, id)
);
CREATE INDEX goal_option_goal_id ON goal_option (tenant, goal_id);
CREATE INDEX goal_option_person_id ON goal_option (tenant, person_id);
SELECT goldthread_guard('goal_option');

CREATE TABLE disagreement (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  goal_id uuid NOT NULL,
  who text COLLATE "C" NOT NULL,
  words text COLLATE "C" NOT NULL,
  said_on date NOT NULL,
  answer text COLLATE "C",
  ended_on date,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, goal_id) REFERENCES goal (tenant, id)
);
CREATE INDEX disagreement_goal_id ON disagreement (tenant, goal_id);
CREATE INDEX disagreement_person_id ON disagreement (tenant, person_id);
SELECT goldthread_guard('disagreement');
