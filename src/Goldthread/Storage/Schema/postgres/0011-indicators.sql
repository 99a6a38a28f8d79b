-- Goals that begin from an example; starting points that the first fortnight tells; ladders and support steps in full;
-- what was tried for each thing in the way.

ALTER TABLE goal ADD COLUMN begun_from text COLLATE "C";
ALTER TABLE indicator ADD COLUMN baseline_way text COLLATE "C";
ALTER TABLE milestone ADD COLUMN held_for_days integer;
ALTER TABLE milestone ADD COLUMN ended_why text COLLATE "C";
ALTER TABLE support_step ADD COLUMN starts_with text COLLATE "C";
ALTER TABLE support_step ADD COLUMN at_most text COLLATE "C";
ALTER TABLE support_step ADD COLUMN breaks text COLLATE "C";
ALTER TABLE support_step ADD COLUMN as_needed text COLLATE "C";
ALTER TABLE support_step ADD COLUMN recording text COLLATE "C";
ALTER TABLE support_step ADD COLUMN ended_why text COLLATE "C";
ALTER TABLE barrier ADD COLUMN ended_why text COLLATE "C";
CREATE INDEX goal_reshaped_from_id ON goal (tenant, reshaped_from_id) WHERE reshaped_from_id IS NOT NULL;

CREATE TABLE adjustment (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  goal_id uuid NOT NULL,
  barrier_id uuid NOT NULL,
  tried text COLLATE "C" NOT NULL,
  tried_on date,
  changed text COLLATE "C",
  worked text COLLATE "C",
  noted_by_id uuid NOT NULL,
  noted_on date NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, goal_id) REFERENCES goal (tenant, id),
  FOREIGN KEY (tenant, barrier_id) REFERENCES barrier (tenant, id),
  FOREIGN KEY (tenant, noted_by_id) REFERENCES staff_member (tenant, id)
);
CREATE INDEX adjustment_goal_id ON adjustment (tenant, goal_id);
SELECT goldthread_guard('adjustment');
