-- Destruction: by the rules of keeping, a row and its past versions are destroyed, with their salts. What was destroyed is a row of
-- destruction, told of by the history like any other; nothing else may be deleted.
-- And what the database itself notes of each checkpoint that was written outside it.

CREATE TABLE destruction (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  table_name TEXT NOT NULL,
  row_hex TEXT NOT NULL,
  versions INTEGER NOT NULL,
  commitments TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX destruction_table_name_row_hex ON destruction (table_name, row_hex);
CREATE TRIGGER destruction_stays BEFORE DELETE ON destruction BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE known_head (
  note BLOB NOT NULL,
  at INTEGER NOT NULL,
  chain BLOB NOT NULL,
  size INTEGER NOT NULL,
  head BLOB NOT NULL,
  PRIMARY KEY (note, chain)
) STRICT;
CREATE INDEX known_head_chain_at ON known_head (chain, at);
CREATE TRIGGER known_head_keeps BEFORE UPDATE ON known_head BEGIN SELECT RAISE(ABORT, 'checkpoints are only ever added to'); END;
CREATE TRIGGER known_head_stays BEFORE DELETE ON known_head BEGIN SELECT RAISE(ABORT, 'checkpoints are only ever added to'); END;

DROP TRIGGER past_version_stays;
CREATE TRIGGER past_version_stays BEFORE DELETE ON past_version WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = OLD.table_name AND row_hex = lower(hex(OLD.row_id))) BEGIN SELECT RAISE(ABORT, 'past versions are only ever added to'); END;
DROP TRIGGER provider_stays;
CREATE TRIGGER provider_stays BEFORE DELETE ON provider WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'provider' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
DROP TRIGGER service_stays;
CREATE TRIGGER service_stays BEFORE DELETE ON service WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'service' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
DROP TRIGGER staff_member_stays;
CREATE TRIGGER staff_member_stays BEFORE DELETE ON staff_member WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'staff_member' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
DROP TRIGGER team_stays;
CREATE TRIGGER team_stays BEFORE DELETE ON team WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'team' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
DROP TRIGGER competence_stays;
CREATE TRIGGER competence_stays BEFORE DELETE ON competence WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'competence' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
DROP TRIGGER guest_stays;
CREATE TRIGGER guest_stays BEFORE DELETE ON guest WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'guest' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
DROP TRIGGER reach_grant_stays;
CREATE TRIGGER reach_grant_stays BEFORE DELETE ON reach_grant WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'reach_grant' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
DROP TRIGGER person_stays;
CREATE TRIGGER person_stays BEFORE DELETE ON person WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'person' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
DROP TRIGGER about_me_stays;
CREATE TRIGGER about_me_stays BEFORE DELETE ON about_me WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'about_me' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
DROP TRIGGER communication_need_stays;
CREATE TRIGGER communication_need_stays BEFORE DELETE ON communication_need WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'communication_need' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
DROP TRIGGER need_stays;
CREATE TRIGGER need_stays BEFORE DELETE ON need WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'need' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
DROP TRIGGER strength_stays;
CREATE TRIGGER strength_stays BEFORE DELETE ON strength WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'strength' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
DROP TRIGGER medicine_stays;
CREATE TRIGGER medicine_stays BEFORE DELETE ON medicine WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'medicine' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
DROP TRIGGER equipment_stays;
CREATE TRIGGER equipment_stays BEFORE DELETE ON equipment WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'equipment' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
DROP TRIGGER circle_member_stays;
CREATE TRIGGER circle_member_stays BEFORE DELETE ON circle_member WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'circle_member' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
DROP TRIGGER goal_stays;
CREATE TRIGGER goal_stays BEFORE DELETE ON goal WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'goal' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
DROP TRIGGER barrier_stays;
CREATE TRIGGER barrier_stays BEFORE DELETE ON barrier WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'barrier' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
DROP TRIGGER agreement_stays;
CREATE TRIGGER agreement_stays BEFORE DELETE ON agreement WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'agreement' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
DROP TRIGGER risk_stays;
CREATE TRIGGER risk_stays BEFORE DELETE ON risk WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'risk' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
DROP TRIGGER risk_look_stays;
CREATE TRIGGER risk_look_stays BEFORE DELETE ON risk_look WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'risk_look' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
DROP TRIGGER indicator_stays;
CREATE TRIGGER indicator_stays BEFORE DELETE ON indicator WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'indicator' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
DROP TRIGGER daily_record_stays;
CREATE TRIGGER daily_record_stays BEFORE DELETE ON daily_record WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'daily_record' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
DROP TRIGGER record_focus_stays;
CREATE TRIGGER record_focus_stays BEFORE DELETE ON record_focus WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'record_focus' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
DROP TRIGGER step_help_stays;
CREATE TRIGGER step_help_stays BEFORE DELETE ON step_help WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'step_help' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
DROP TRIGGER reading_stays;
CREATE TRIGGER reading_stays BEFORE DELETE ON reading WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'reading' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
DROP TRIGGER milestone_stays;
CREATE TRIGGER milestone_stays BEFORE DELETE ON milestone WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'milestone' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
DROP TRIGGER milestone_move_stays;
CREATE TRIGGER milestone_move_stays BEFORE DELETE ON milestone_move WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'milestone_move' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
DROP TRIGGER support_step_stays;
CREATE TRIGGER support_step_stays BEFORE DELETE ON support_step WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'support_step' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
DROP TRIGGER incident_stays;
CREATE TRIGGER incident_stays BEFORE DELETE ON incident WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'incident' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
DROP TRIGGER contact_log_stays;
CREATE TRIGGER contact_log_stays BEFORE DELETE ON contact_log WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'contact_log' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
DROP TRIGGER review_stays;
CREATE TRIGGER review_stays BEFORE DELETE ON review WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'review' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
DROP TRIGGER learning_action_stays;
CREATE TRIGGER learning_action_stays BEFORE DELETE ON learning_action WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'learning_action' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
DROP TRIGGER safeguarding_lock_stays;
CREATE TRIGGER safeguarding_lock_stays BEFORE DELETE ON safeguarding_lock WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'safeguarding_lock' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
DROP TRIGGER emergency_access_stays;
CREATE TRIGGER emergency_access_stays BEFORE DELETE ON emergency_access WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'emergency_access' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
DROP TRIGGER whereabouts_stays;
CREATE TRIGGER whereabouts_stays BEFORE DELETE ON whereabouts WHEN NOT EXISTS (SELECT 1 FROM destruction WHERE table_name = 'whereabouts' AND row_hex = lower(hex(OLD.id))) BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
