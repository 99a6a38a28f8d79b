-- Where people are when they are not here: away, moved on, died.

CREATE TABLE whereabouts (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  kind text COLLATE "C" NOT NULL,
  place text COLLATE "C",
  starts_on date NOT NULL,
  expected_on date,
  back_on date,
  note text COLLATE "C",
  in_error boolean NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id)
);
CREATE INDEX whereabouts_person_id_starts_on ON whereabouts (tenant, person_id, starts_on);
SELECT goldthread_guard('whereabouts');
