-- Goals that begin from an example; starting points that the first fortnight tells; ladders and support steps in full;
-- what was tried for each thing in the way. Days are yyyy-mm-dd.

ALTER TABLE goal ADD COLUMN begun_from TEXT;
ALTER TABLE indicator ADD COLUMN baseline_way TEXT;
ALTER TABLE milestone ADD COLUMN held_for_days INTEGER;
ALTER TABLE milestone ADD COLUMN ended_why TEXT;
ALTER TABLE support_step ADD COLUMN starts_with TEXT;
ALTER TABLE support_step ADD COLUMN at_most TEXT;
ALTER TABLE support_step ADD COLUMN breaks TEXT;
ALTER TABLE support_step ADD COLUMN as_needed TEXT;
ALTER TABLE support_step ADD COLUMN recording TEXT;
ALTER TABLE support_step ADD COLUMN ended_why TEXT;
ALTER TABLE barrier ADD COLUMN ended_why TEXT;
CREATE INDEX goal_reshaped_from_id ON goal (reshaped_from_id) WHERE reshaped_from_id IS NOT NULL;

CREATE TABLE adjustment (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  goal_id BLOB NOT NULL REFERENCES goal (id),
  barrier_id BLOB NOT NULL REFERENCES barrier (id),
  tried TEXT NOT NULL,
  tried_on TEXT,
  changed TEXT,
  worked TEXT,
  noted_by_id BLOB NOT NULL REFERENCES staff_member (id),
  noted_on TEXT NOT NULL
) STRICT;
CREATE INDEX adjustment_goal_id ON adjustment (goal_id);
CREATE TRIGGER adjustment_stays BEFORE DELETE ON adjustment WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'adjustment' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
