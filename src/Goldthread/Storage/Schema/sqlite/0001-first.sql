-- The first schema: the history, and every record it proves.
-- Ids are UUIDv7, 16 bytes big-endian. Instants are microseconds since 1970, UTC. Days are yyyy-mm-dd.
-- Amounts (readings, targets) are ten-thousandths of their unit.

CREATE TABLE history (
  id BLOB NOT NULL PRIMARY KEY,
  chain BLOB NOT NULL,
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  actor_id BLOB NOT NULL,
  on_behalf_of TEXT,
  purpose TEXT NOT NULL,
  reason TEXT,
  what TEXT NOT NULL,
  person_id BLOB,
  goal_id BLOB,
  rows TEXT NOT NULL,
  hash BLOB NOT NULL
) STRICT;

CREATE UNIQUE INDEX history_chain_seq ON history (chain, seq);
CREATE INDEX history_person_id_at ON history (person_id, at);

CREATE TABLE past_version (
  table_name TEXT NOT NULL,
  row_id BLOB NOT NULL,
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  salt BLOB NOT NULL,
  PRIMARY KEY (table_name, row_id, version)
) STRICT;

CREATE TRIGGER history_keeps BEFORE UPDATE ON history BEGIN SELECT RAISE(ABORT, 'the history is only ever added to'); END;
CREATE TRIGGER history_stays BEFORE DELETE ON history BEGIN SELECT RAISE(ABORT, 'the history is only ever added to'); END;
CREATE TRIGGER past_version_keeps BEFORE UPDATE ON past_version BEGIN SELECT RAISE(ABORT, 'past versions are only ever added to'); END;
CREATE TRIGGER past_version_stays BEFORE DELETE ON past_version BEGIN SELECT RAISE(ABORT, 'past versions are only ever added to'); END;

CREATE TABLE provider (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  name TEXT NOT NULL,
  pretend INTEGER NOT NULL
) STRICT;
CREATE TRIGGER provider_stays BEFORE DELETE ON provider BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE service (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  provider_id BLOB NOT NULL REFERENCES provider (id),
  name TEXT NOT NULL,
  kind TEXT NOT NULL
) STRICT;
CREATE INDEX service_provider_id ON service (provider_id);
CREATE TRIGGER service_stays BEFORE DELETE ON service BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE staff_member (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  provider_id BLOB NOT NULL REFERENCES provider (id),
  name TEXT NOT NULL,
  job TEXT NOT NULL,
  left_on TEXT
) STRICT;
CREATE TRIGGER staff_member_stays BEFORE DELETE ON staff_member BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE reach_grant (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  staff_id BLOB NOT NULL REFERENCES staff_member (id),
  relation TEXT NOT NULL,
  service_id BLOB NOT NULL REFERENCES service (id),
  person_id BLOB REFERENCES person (id),
  basis TEXT NOT NULL,
  starts_at INTEGER NOT NULL,
  ends_at INTEGER
) STRICT;
CREATE INDEX reach_grant_staff_id_relation ON reach_grant (staff_id, relation);
CREATE INDEX reach_grant_person_id ON reach_grant (person_id);
CREATE INDEX reach_grant_service_id ON reach_grant (service_id);
CREATE TRIGGER reach_grant_stays BEFORE DELETE ON reach_grant BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE person (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  service_id BLOB NOT NULL REFERENCES service (id),
  name TEXT NOT NULL,
  likes TEXT NOT NULL,
  pronouns TEXT,
  picture TEXT NOT NULL,
  born_on TEXT,
  nhs_number TEXT,
  best_time TEXT,
  contact_by TEXT,
  search_name TEXT NOT NULL
) STRICT;
CREATE INDEX person_service_id_search_name ON person (service_id, search_name);
CREATE TRIGGER person_stays BEFORE DELETE ON person BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE about_me (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  heading TEXT NOT NULL,
  words TEXT NOT NULL,
  written_with TEXT
) STRICT;
CREATE INDEX about_me_person_id ON about_me (person_id);
CREATE TRIGGER about_me_stays BEFORE DELETE ON about_me BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE communication_need (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  icon TEXT NOT NULL,
  do_this TEXT NOT NULL,
  short TEXT NOT NULL,
  position INTEGER NOT NULL,
  how_known TEXT,
  ended_on TEXT
) STRICT;
CREATE INDEX communication_need_person_id ON communication_need (person_id);
CREATE TRIGGER communication_need_stays BEFORE DELETE ON communication_need BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE need (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  words TEXT NOT NULL,
  can_do TEXT,
  care_act TEXT,
  wellbeing TEXT,
  source TEXT,
  assessed_on TEXT,
  ended_on TEXT
) STRICT;
CREATE INDEX need_person_id ON need (person_id);
CREATE TRIGGER need_stays BEFORE DELETE ON need BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE strength (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  kind TEXT NOT NULL,
  words TEXT NOT NULL,
  ended_on TEXT
) STRICT;
CREATE INDEX strength_person_id ON strength (person_id);
CREATE TRIGGER strength_stays BEFORE DELETE ON strength BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE medicine (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  name TEXT NOT NULL,
  purpose TEXT NOT NULL,
  taken_when TEXT NOT NULL,
  help TEXT,
  ended_on TEXT
) STRICT;
CREATE INDEX medicine_person_id ON medicine (person_id);
CREATE TRIGGER medicine_stays BEFORE DELETE ON medicine BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE equipment (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  name TEXT NOT NULL,
  purpose TEXT NOT NULL,
  kept TEXT,
  ended_on TEXT
) STRICT;
CREATE INDEX equipment_person_id ON equipment (person_id);
CREATE TRIGGER equipment_stays BEFORE DELETE ON equipment BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE circle_member (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  name TEXT NOT NULL,
  relation TEXT NOT NULL,
  role TEXT NOT NULL,
  contact TEXT,
  may_see TEXT,
  basis TEXT,
  ended_on TEXT
) STRICT;
CREATE INDEX circle_member_person_id ON circle_member (person_id);
CREATE TRIGGER circle_member_stays BEFORE DELETE ON circle_member BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE goal (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  own_words TEXT NOT NULL,
  said_how TEXT,
  said_on TEXT NOT NULL,
  heard_by_id BLOB NOT NULL REFERENCES staff_member (id),
  title TEXT,
  why TEXT,
  identity TEXT,
  kind TEXT NOT NULL,
  need_id BLOB REFERENCES need (id),
  commissioned TEXT,
  priority TEXT NOT NULL,
  supports_id BLOB REFERENCES goal (id),
  importance INTEGER,
  confidence INTEGER,
  deadline TEXT,
  rhythm_times INTEGER,
  rhythm_per TEXT,
  rhythm_minutes INTEGER,
  rhythm_until TEXT,
  starts_on TEXT,
  owner_id BLOB REFERENCES staff_member (id),
  review_on TEXT,
  review_question TEXT,
  lifecycle TEXT NOT NULL,
  achievement TEXT,
  status_why TEXT,
  reshaped_from_id BLOB REFERENCES goal (id),
  wording INTEGER NOT NULL
) STRICT;
CREATE INDEX goal_person_id_lifecycle ON goal (person_id, lifecycle);
CREATE INDEX goal_owner_id ON goal (owner_id);
CREATE INDEX goal_review_on ON goal (review_on);
CREATE TRIGGER goal_stays BEFORE DELETE ON goal BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE barrier (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  goal_id BLOB NOT NULL REFERENCES goal (id),
  words TEXT NOT NULL,
  adjustment TEXT,
  tried_on TEXT,
  how_it_went TEXT,
  ended_on TEXT
) STRICT;
CREATE INDEX barrier_goal_id ON barrier (goal_id);
CREATE INDEX barrier_person_id ON barrier (person_id);
CREATE TRIGGER barrier_stays BEFORE DELETE ON barrier BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE agreement (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  goal_id BLOB NOT NULL REFERENCES goal (id),
  goal_wording INTEGER NOT NULL,
  given_by TEXT NOT NULL,
  given_name TEXT NOT NULL,
  how TEXT NOT NULL,
  agreed_on TEXT NOT NULL,
  withdrawn_on TEXT,
  withdrawn_why TEXT
) STRICT;
CREATE INDEX agreement_goal_id ON agreement (goal_id);
CREATE INDEX agreement_person_id ON agreement (person_id);
CREATE TRIGGER agreement_stays BEFORE DELETE ON agreement BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE risk (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  goal_id BLOB REFERENCES goal (id),
  what TEXT NOT NULL,
  person_says TEXT,
  likelihood INTEGER NOT NULL,
  seriousness INTEGER NOT NULL,
  benefit TEXT,
  safeguards TEXT NOT NULL,
  who_does TEXT,
  agreed_by TEXT,
  review_on TEXT NOT NULL,
  ended_on TEXT
) STRICT;
CREATE INDEX risk_person_id ON risk (person_id);
CREATE INDEX risk_goal_id ON risk (goal_id);
CREATE TRIGGER risk_stays BEFORE DELETE ON risk BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE risk_look (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  goal_id BLOB NOT NULL REFERENCES goal (id),
  looked_by_id BLOB NOT NULL REFERENCES staff_member (id),
  looked_on TEXT NOT NULL
) STRICT;
CREATE INDEX risk_look_goal_id ON risk_look (goal_id);
CREATE INDEX risk_look_person_id ON risk_look (person_id);
CREATE TRIGGER risk_look_stays BEFORE DELETE ON risk_look BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE indicator (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  goal_id BLOB NOT NULL REFERENCES goal (id),
  lens TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  unit TEXT,
  direction TEXT NOT NULL,
  target INTEGER,
  range_low INTEGER,
  range_high INTEGER,
  reported_by TEXT NOT NULL,
  rhythm_days INTEGER NOT NULL,
  source TEXT NOT NULL,
  baseline INTEGER,
  baseline_from TEXT,
  baseline_to TEXT,
  baseline_known TEXT,
  early_change TEXT,
  early_by TEXT,
  ended_on TEXT
) STRICT;
CREATE INDEX indicator_goal_id ON indicator (goal_id);
CREATE INDEX indicator_person_id ON indicator (person_id);
CREATE TRIGGER indicator_stays BEFORE DELETE ON indicator BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE daily_record (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  happened_at INTEGER NOT NULL,
  written_at INTEGER NOT NULL,
  author_id BLOB NOT NULL REFERENCES staff_member (id),
  words TEXT,
  said_how TEXT,
  mood INTEGER,
  health TEXT,
  told_me TEXT,
  note TEXT,
  corrects_id BLOB REFERENCES daily_record (id),
  correction_why TEXT,
  in_error INTEGER NOT NULL
) STRICT;
CREATE INDEX daily_record_person_id_happened_at ON daily_record (person_id, happened_at);
CREATE INDEX daily_record_corrects_id ON daily_record (corrects_id);
CREATE TRIGGER daily_record_stays BEFORE DELETE ON daily_record BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE record_focus (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  record_id BLOB NOT NULL REFERENCES daily_record (id),
  goal_id BLOB NOT NULL REFERENCES goal (id),
  happened_at INTEGER NOT NULL,
  how TEXT NOT NULL,
  exception TEXT,
  tried TEXT,
  worked TEXT,
  "next" TEXT
) STRICT;
CREATE INDEX record_focus_goal_id_happened_at ON record_focus (goal_id, happened_at);
CREATE INDEX record_focus_record_id ON record_focus (record_id);
CREATE TRIGGER record_focus_stays BEFORE DELETE ON record_focus BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE step_help (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  record_id BLOB NOT NULL REFERENCES daily_record (id),
  step_id BLOB NOT NULL REFERENCES support_step (id),
  help TEXT NOT NULL
) STRICT;
CREATE INDEX step_help_record_id ON step_help (record_id);
CREATE INDEX step_help_step_id ON step_help (step_id);
CREATE TRIGGER step_help_stays BEFORE DELETE ON step_help BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE reading (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  goal_id BLOB NOT NULL REFERENCES goal (id),
  indicator_id BLOB NOT NULL REFERENCES indicator (id),
  on_day TEXT NOT NULL,
  value INTEGER,
  denominator INTEGER,
  absence TEXT,
  given_by TEXT NOT NULL,
  source TEXT NOT NULL,
  record_id BLOB REFERENCES daily_record (id),
  note TEXT,
  replaces_id BLOB REFERENCES reading (id)
) STRICT;
CREATE INDEX reading_indicator_id_on_day ON reading (indicator_id, on_day);
CREATE INDEX reading_record_id ON reading (record_id);
CREATE INDEX reading_replaces_id ON reading (replaces_id);
CREATE INDEX reading_goal_id_on_day ON reading (goal_id, on_day);
CREATE TRIGGER reading_stays BEFORE DELETE ON reading BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE milestone (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  goal_id BLOB NOT NULL REFERENCES goal (id),
  position INTEGER NOT NULL,
  criterion TEXT NOT NULL,
  indicator_id BLOB REFERENCES indicator (id),
  at_least INTEGER,
  or_less INTEGER NOT NULL,
  times INTEGER,
  out_of INTEGER,
  ended_on TEXT
) STRICT;
CREATE INDEX milestone_goal_id ON milestone (goal_id);
CREATE INDEX milestone_person_id ON milestone (person_id);
CREATE TRIGGER milestone_stays BEFORE DELETE ON milestone BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE milestone_move (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  goal_id BLOB NOT NULL REFERENCES goal (id),
  milestone_id BLOB NOT NULL REFERENCES milestone (id),
  move TEXT NOT NULL,
  on_day TEXT NOT NULL,
  why TEXT,
  moved_by_id BLOB NOT NULL REFERENCES staff_member (id),
  moved_at INTEGER NOT NULL
) STRICT;
CREATE INDEX milestone_move_milestone_id ON milestone_move (milestone_id);
CREATE INDEX milestone_move_goal_id ON milestone_move (goal_id);
CREATE TRIGGER milestone_move_stays BEFORE DELETE ON milestone_move BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE support_step (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  goal_id BLOB NOT NULL REFERENCES goal (id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  words TEXT NOT NULL,
  who_leads TEXT,
  prompts TEXT,
  minutes INTEGER,
  at_times TEXT,
  if_unwell TEXT,
  ended_on TEXT
) STRICT;
CREATE INDEX support_step_goal_id ON support_step (goal_id);
CREATE INDEX support_step_person_id ON support_step (person_id);
CREATE TRIGGER support_step_stays BEFORE DELETE ON support_step BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE incident (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  goal_id BLOB REFERENCES goal (id),
  kind TEXT NOT NULL,
  severity INTEGER NOT NULL,
  started_at INTEGER NOT NULL,
  settled_at INTEGER,
  before_it TEXT,
  what_happened TEXT NOT NULL,
  what_helped TEXT,
  harm TEXT,
  safeguarding INTEGER NOT NULL,
  author_id BLOB NOT NULL REFERENCES staff_member (id),
  written_at INTEGER NOT NULL
) STRICT;
CREATE INDEX incident_person_id_started_at ON incident (person_id, started_at);
CREATE INDEX incident_goal_id ON incident (goal_id);
CREATE TRIGGER incident_stays BEFORE DELETE ON incident BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE contact_log (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  goal_id BLOB REFERENCES goal (id),
  with_kind TEXT NOT NULL,
  with_name TEXT NOT NULL,
  happened_on TEXT NOT NULL,
  said TEXT NOT NULL,
  agreed TEXT,
  author_id BLOB NOT NULL REFERENCES staff_member (id)
) STRICT;
CREATE INDEX contact_log_person_id_happened_on ON contact_log (person_id, happened_on);
CREATE TRIGGER contact_log_stays BEFORE DELETE ON contact_log BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE review (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  goal_id BLOB NOT NULL REFERENCES goal (id),
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  planned_for TEXT,
  held_on TEXT,
  led_by_id BLOB NOT NULL REFERENCES staff_member (id),
  present TEXT,
  person_there INTEGER NOT NULL,
  person_words TEXT,
  rating INTEGER,
  decision TEXT,
  changed TEXT,
  delay_reason TEXT,
  next_on TEXT
) STRICT;
CREATE INDEX review_goal_id_held_on ON review (goal_id, held_on);
CREATE INDEX review_person_id ON review (person_id);
CREATE TRIGGER review_stays BEFORE DELETE ON review BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;

CREATE TABLE learning_action (
  id BLOB NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  salt BLOB NOT NULL,
  person_id BLOB NOT NULL REFERENCES person (id),
  goal_id BLOB NOT NULL REFERENCES goal (id),
  review_id BLOB REFERENCES review (id),
  tried TEXT NOT NULL,
  changed TEXT,
  needs_next TEXT NOT NULL,
  owner_id BLOB NOT NULL REFERENCES staff_member (id),
  due_on TEXT NOT NULL,
  done_on TEXT,
  did_help TEXT
) STRICT;
CREATE INDEX learning_action_goal_id ON learning_action (goal_id);
CREATE INDEX learning_action_owner_id ON learning_action (owner_id);
CREATE INDEX learning_action_person_id ON learning_action (person_id);
CREATE TRIGGER learning_action_stays BEFORE DELETE ON learning_action BEGIN SELECT RAISE(ABORT, 'a record is never deleted'); END;
