-- The first schema on PostgreSQL: the same tables as sqlite/0001-first.sql, with the provider (tenant) first in every key.
-- It is applied as goldthread_owner, in the schema goldthread. The application runs as goldthread_app, which owns nothing.
-- Ids are UUIDv7. Instants are microseconds since 1970, UTC. Amounts are ten-thousandths of their unit.
-- Text is ordered by its bytes, as it is on SQLite.

-- The providers in this database: all that can be read without saying for which provider.
CREATE TABLE tenant (
  id uuid NOT NULL PRIMARY KEY
);
GRANT SELECT, INSERT ON tenant TO goldthread_app;

CREATE FUNCTION goldthread_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a record is never deleted';
END $$;

CREATE FUNCTION goldthread_keeps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the history is only ever added to';
END $$;

-- Rows of one provider are not there for another. Without app.tenant there is an error. The runner adds FORCE at the end of
-- each file, so that the rows are not there for the owner either.
CREATE FUNCTION goldthread_guard_working(name text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
  EXECUTE format(
    'CREATE POLICY own_provider ON %I FOR ALL USING (tenant = current_setting(''app.tenant'')::uuid) '
    || 'WITH CHECK (tenant = current_setting(''app.tenant'')::uuid)', name);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO goldthread_app', name);
END $$;

-- For tables whose rows the history vouches for: as above, and nothing is ever deleted.
CREATE FUNCTION goldthread_guard(name text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM goldthread_guard_working(name);
  EXECUTE format('REVOKE DELETE ON %I FROM goldthread_app', name);
  EXECUTE format(
    'CREATE TRIGGER %I BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION goldthread_stays()', name || '_stays', name);
  EXECUTE format(
    'CREATE TRIGGER %I BEFORE TRUNCATE ON %I EXECUTE FUNCTION goldthread_stays()', name || '_whole', name);
END $$;

-- For the history itself: as above, and nothing is ever changed.
CREATE FUNCTION goldthread_guard_history(name text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM goldthread_guard(name);
  EXECUTE format('REVOKE UPDATE ON %I FROM goldthread_app', name);
  EXECUTE format(
    'CREATE TRIGGER %I BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION goldthread_keeps()', name || '_keeps', name);
END $$;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA goldthread FROM PUBLIC;

CREATE TABLE history (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  chain uuid NOT NULL,
  seq bigint NOT NULL,
  at bigint NOT NULL,
  actor_id uuid NOT NULL,
  on_behalf_of text COLLATE "C",
  purpose text COLLATE "C" NOT NULL,
  reason text COLLATE "C",
  what text COLLATE "C" NOT NULL,
  person_id uuid,
  goal_id uuid,
  rows text COLLATE "C" NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (tenant, id)
);
CREATE UNIQUE INDEX history_chain_seq ON history (tenant, chain, seq);
CREATE INDEX history_person_id_at ON history (tenant, person_id, at);
SELECT goldthread_guard_history('history');

CREATE TABLE past_version (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  table_name text COLLATE "C" NOT NULL,
  row_id uuid NOT NULL,
  version integer NOT NULL,
  body text COLLATE "C" NOT NULL,
  salt bytea NOT NULL,
  PRIMARY KEY (tenant, table_name, row_id, version)
);
SELECT goldthread_guard_history('past_version');

CREATE TABLE provider (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  name text COLLATE "C" NOT NULL,
  pretend boolean NOT NULL,
  PRIMARY KEY (tenant, id),
  CHECK (id = tenant),
  FOREIGN KEY (tenant) REFERENCES tenant (id)
);
SELECT goldthread_guard('provider');

CREATE TABLE service (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  provider_id uuid NOT NULL,
  name text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, provider_id) REFERENCES provider (tenant, id)
);
CREATE INDEX service_provider_id ON service (tenant, provider_id);
SELECT goldthread_guard('service');

CREATE TABLE staff_member (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  provider_id uuid NOT NULL,
  name text COLLATE "C" NOT NULL,
  job text COLLATE "C" NOT NULL,
  left_on date,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, provider_id) REFERENCES provider (tenant, id)
);
SELECT goldthread_guard('staff_member');

CREATE TABLE reach_grant (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  staff_id uuid NOT NULL,
  relation text COLLATE "C" NOT NULL,
  service_id uuid NOT NULL,
  person_id uuid,
  basis text COLLATE "C" NOT NULL,
  starts_at bigint NOT NULL,
  ends_at bigint,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, staff_id) REFERENCES staff_member (tenant, id),
  FOREIGN KEY (tenant, service_id) REFERENCES service (tenant, id)
);
CREATE INDEX reach_grant_staff_id_relation ON reach_grant (tenant, staff_id, relation);
CREATE INDEX reach_grant_person_id ON reach_grant (tenant, person_id);
CREATE INDEX reach_grant_service_id ON reach_grant (tenant, service_id);
SELECT goldthread_guard('reach_grant');

CREATE TABLE person (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  service_id uuid NOT NULL,
  name text COLLATE "C" NOT NULL,
  likes text COLLATE "C" NOT NULL,
  pronouns text COLLATE "C",
  picture text COLLATE "C" NOT NULL,
  born_on date,
  nhs_number text COLLATE "C",
  best_time text COLLATE "C",
  contact_by text COLLATE "C",
  search_name text COLLATE "C" NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, service_id) REFERENCES service (tenant, id)
);
CREATE INDEX person_service_id_search_name ON person (tenant, service_id, search_name);
SELECT goldthread_guard('person');

CREATE TABLE about_me (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  heading text COLLATE "C" NOT NULL,
  words text COLLATE "C" NOT NULL,
  written_with text COLLATE "C",
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id)
);
CREATE INDEX about_me_person_id ON about_me (tenant, person_id);
SELECT goldthread_guard('about_me');

CREATE TABLE communication_need (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  icon text COLLATE "C" NOT NULL,
  do_this text COLLATE "C" NOT NULL,
  short text COLLATE "C" NOT NULL,
  position integer NOT NULL,
  how_known text COLLATE "C",
  ended_on date,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id)
);
CREATE INDEX communication_need_person_id ON communication_need (tenant, person_id);
SELECT goldthread_guard('communication_need');

CREATE TABLE need (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  words text COLLATE "C" NOT NULL,
  can_do text COLLATE "C",
  care_act text COLLATE "C",
  wellbeing text COLLATE "C",
  source text COLLATE "C",
  assessed_on date,
  ended_on date,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id)
);
CREATE INDEX need_person_id ON need (tenant, person_id);
SELECT goldthread_guard('need');

CREATE TABLE strength (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  kind text COLLATE "C" NOT NULL,
  words text COLLATE "C" NOT NULL,
  ended_on date,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id)
);
CREATE INDEX strength_person_id ON strength (tenant, person_id);
SELECT goldthread_guard('strength');

CREATE TABLE medicine (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  name text COLLATE "C" NOT NULL,
  purpose text COLLATE "C" NOT NULL,
  taken_when text COLLATE "C" NOT NULL,
  help text COLLATE "C",
  ended_on date,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id)
);
CREATE INDEX medicine_person_id ON medicine (tenant, person_id);
SELECT goldthread_guard('medicine');

CREATE TABLE equipment (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  name text COLLATE "C" NOT NULL,
  purpose text COLLATE "C" NOT NULL,
  kept text COLLATE "C",
  ended_on date,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id)
);
CREATE INDEX equipment_person_id ON equipment (tenant, person_id);
SELECT goldthread_guard('equipment');

CREATE TABLE circle_member (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  name text COLLATE "C" NOT NULL,
  relation text COLLATE "C" NOT NULL,
  role text COLLATE "C" NOT NULL,
  contact text COLLATE "C",
  may_see text COLLATE "C",
  basis text COLLATE "C",
  ended_on date,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id)
);
CREATE INDEX circle_member_person_id ON circle_member (tenant, person_id);
SELECT goldthread_guard('circle_member');

CREATE TABLE goal (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  own_words text COLLATE "C" NOT NULL,
  said_how text COLLATE "C",
  said_on date NOT NULL,
  heard_by_id uuid NOT NULL,
  title text COLLATE "C",
  why text COLLATE "C",
  identity text COLLATE "C",
  kind text COLLATE "C" NOT NULL,
  need_id uuid,
  commissioned text COLLATE "C",
  priority text COLLATE "C" NOT NULL,
  supports_id uuid,
  importance integer,
  confidence integer,
  deadline date,
  rhythm_times integer,
  rhythm_per text COLLATE "C",
  rhythm_minutes integer,
  rhythm_until text COLLATE "C",
  starts_on date,
  owner_id uuid,
  review_on date,
  review_question text COLLATE "C",
  lifecycle text COLLATE "C" NOT NULL,
  achievement text COLLATE "C",
  status_why text COLLATE "C",
  reshaped_from_id uuid,
  wording integer NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, heard_by_id) REFERENCES staff_member (tenant, id),
  FOREIGN KEY (tenant, need_id) REFERENCES need (tenant, id),
  FOREIGN KEY (tenant, supports_id) REFERENCES goal (tenant, id),
  FOREIGN KEY (tenant, owner_id) REFERENCES staff_member (tenant, id),
  FOREIGN KEY (tenant, reshaped_from_id) REFERENCES goal (tenant, id)
);
CREATE INDEX goal_person_id_lifecycle ON goal (tenant, person_id, lifecycle);
CREATE INDEX goal_owner_id ON goal (tenant, owner_id);
CREATE INDEX goal_review_on ON goal (tenant, review_on);
SELECT goldthread_guard('goal');

CREATE TABLE barrier (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  goal_id uuid NOT NULL,
  words text COLLATE "C" NOT NULL,
  adjustment text COLLATE "C",
  tried_on date,
  how_it_went text COLLATE "C",
  ended_on date,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, goal_id) REFERENCES goal (tenant, id)
);
CREATE INDEX barrier_goal_id ON barrier (tenant, goal_id);
CREATE INDEX barrier_person_id ON barrier (tenant, person_id);
SELECT goldthread_guard('barrier');

CREATE TABLE agreement (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  goal_id uuid NOT NULL,
  goal_wording integer NOT NULL,
  given_by text COLLATE "C" NOT NULL,
  given_name text COLLATE "C" NOT NULL,
  how text COLLATE "C" NOT NULL,
  agreed_on date NOT NULL,
  withdrawn_on date,
  withdrawn_why text COLLATE "C",
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, goal_id) REFERENCES goal (tenant, id)
);
CREATE INDEX agreement_goal_id ON agreement (tenant, goal_id);
CREATE INDEX agreement_person_id ON agreement (tenant, person_id);
SELECT goldthread_guard('agreement');

CREATE TABLE risk (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  goal_id uuid,
  what text COLLATE "C" NOT NULL,
  person_says text COLLATE "C",
  likelihood integer NOT NULL,
  seriousness integer NOT NULL,
  benefit text COLLATE "C",
  safeguards text COLLATE "C" NOT NULL,
  who_does text COLLATE "C",
  agreed_by text COLLATE "C",
  review_on date NOT NULL,
  ended_on date,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, goal_id) REFERENCES goal (tenant, id)
);
CREATE INDEX risk_person_id ON risk (tenant, person_id);
CREATE INDEX risk_goal_id ON risk (tenant, goal_id);
SELECT goldthread_guard('risk');

CREATE TABLE risk_look (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  goal_id uuid NOT NULL,
  looked_by_id uuid NOT NULL,
  looked_on date NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, goal_id) REFERENCES goal (tenant, id),
  FOREIGN KEY (tenant, looked_by_id) REFERENCES staff_member (tenant, id)
);
CREATE INDEX risk_look_goal_id ON risk_look (tenant, goal_id);
CREATE INDEX risk_look_person_id ON risk_look (tenant, person_id);
SELECT goldthread_guard('risk_look');

CREATE TABLE indicator (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  goal_id uuid NOT NULL,
  lens text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  unit text COLLATE "C",
  direction text COLLATE "C" NOT NULL,
  target bigint,
  range_low bigint,
  range_high bigint,
  reported_by text COLLATE "C" NOT NULL,
  rhythm_days integer NOT NULL,
  source text COLLATE "C" NOT NULL,
  baseline bigint,
  baseline_from date,
  baseline_to date,
  baseline_known text COLLATE "C",
  early_change text COLLATE "C",
  early_by date,
  ended_on date,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, goal_id) REFERENCES goal (tenant, id)
);
CREATE INDEX indicator_goal_id ON indicator (tenant, goal_id);
CREATE INDEX indicator_person_id ON indicator (tenant, person_id);
SELECT goldthread_guard('indicator');

CREATE TABLE daily_record (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  happened_at bigint NOT NULL,
  written_at bigint NOT NULL,
  author_id uuid NOT NULL,
  words text COLLATE "C",
  said_how text COLLATE "C",
  mood integer,
  health text COLLATE "C",
  told_me text COLLATE "C",
  note text COLLATE "C",
  corrects_id uuid,
  correction_why text COLLATE "C",
  in_error boolean NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, author_id) REFERENCES staff_member (tenant, id),
  FOREIGN KEY (tenant, corrects_id) REFERENCES daily_record (tenant, id)
);
CREATE INDEX daily_record_person_id_happened_at ON daily_record (tenant, person_id, happened_at);
CREATE INDEX daily_record_corrects_id ON daily_record (tenant, corrects_id);
SELECT goldthread_guard('daily_record');

CREATE TABLE record_focus (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  record_id uuid NOT NULL,
  goal_id uuid NOT NULL,
  happened_at bigint NOT NULL,
  how text COLLATE "C" NOT NULL,
  exception text COLLATE "C",
  tried text COLLATE "C",
  worked text COLLATE "C",
  "next" text COLLATE "C",
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, record_id) REFERENCES daily_record (tenant, id),
  FOREIGN KEY (tenant, goal_id) REFERENCES goal (tenant, id)
);
CREATE INDEX record_focus_goal_id_happened_at ON record_focus (tenant, goal_id, happened_at);
CREATE INDEX record_focus_record_id ON record_focus (tenant, record_id);
SELECT goldthread_guard('record_focus');

CREATE TABLE step_help (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  record_id uuid NOT NULL,
  step_id uuid NOT NULL,
  help text COLLATE "C" NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, record_id) REFERENCES daily_record (tenant, id)
);
CREATE INDEX step_help_record_id ON step_help (tenant, record_id);
CREATE INDEX step_help_step_id ON step_help (tenant, step_id);
SELECT goldthread_guard('step_help');

CREATE TABLE reading (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  goal_id uuid NOT NULL,
  indicator_id uuid NOT NULL,
  on_day date NOT NULL,
  value bigint,
  denominator bigint,
  absence text COLLATE "C",
  given_by text COLLATE "C" NOT NULL,
  source text COLLATE "C" NOT NULL,
  record_id uuid,
  note text COLLATE "C",
  replaces_id uuid,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, goal_id) REFERENCES goal (tenant, id),
  FOREIGN KEY (tenant, indicator_id) REFERENCES indicator (tenant, id),
  FOREIGN KEY (tenant, record_id) REFERENCES daily_record (tenant, id),
  FOREIGN KEY (tenant, replaces_id) REFERENCES reading (tenant, id)
);
CREATE INDEX reading_indicator_id_on_day ON reading (tenant, indicator_id, on_day);
CREATE INDEX reading_record_id ON reading (tenant, record_id);
CREATE INDEX reading_replaces_id ON reading (tenant, replaces_id);
CREATE INDEX reading_goal_id_on_day ON reading (tenant, goal_id, on_day);
SELECT goldthread_guard('reading');

CREATE TABLE milestone (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  goal_id uuid NOT NULL,
  position integer NOT NULL,
  criterion text COLLATE "C" NOT NULL,
  indicator_id uuid,
  at_least bigint,
  or_less boolean NOT NULL,
  times integer,
  out_of integer,
  ended_on date,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, goal_id) REFERENCES goal (tenant, id),
  FOREIGN KEY (tenant, indicator_id) REFERENCES indicator (tenant, id)
);
CREATE INDEX milestone_goal_id ON milestone (tenant, goal_id);
CREATE INDEX milestone_person_id ON milestone (tenant, person_id);
SELECT goldthread_guard('milestone');

CREATE TABLE milestone_move (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  goal_id uuid NOT NULL,
  milestone_id uuid NOT NULL,
  move text COLLATE "C" NOT NULL,
  on_day date NOT NULL,
  why text COLLATE "C",
  moved_by_id uuid NOT NULL,
  moved_at bigint NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, goal_id) REFERENCES goal (tenant, id),
  FOREIGN KEY (tenant, milestone_id) REFERENCES milestone (tenant, id),
  FOREIGN KEY (tenant, moved_by_id) REFERENCES staff_member (tenant, id)
);
CREATE INDEX milestone_move_milestone_id ON milestone_move (tenant, milestone_id);
CREATE INDEX milestone_move_goal_id ON milestone_move (tenant, goal_id);
SELECT goldthread_guard('milestone_move');

CREATE TABLE support_step (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  goal_id uuid NOT NULL,
  position integer NOT NULL,
  name text COLLATE "C" NOT NULL,
  words text COLLATE "C" NOT NULL,
  who_leads text COLLATE "C",
  prompts text COLLATE "C",
  minutes integer,
  at_times text COLLATE "C",
  if_unwell text COLLATE "C",
  ended_on date,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, goal_id) REFERENCES goal (tenant, id)
);
CREATE INDEX support_step_goal_id ON support_step (tenant, goal_id);
CREATE INDEX support_step_person_id ON support_step (tenant, person_id);
SELECT goldthread_guard('support_step');

CREATE TABLE incident (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  goal_id uuid,
  kind text COLLATE "C" NOT NULL,
  severity integer NOT NULL,
  started_at bigint NOT NULL,
  settled_at bigint,
  before_it text COLLATE "C",
  what_happened text COLLATE "C" NOT NULL,
  what_helped text COLLATE "C",
  harm text COLLATE "C",
  safeguarding boolean NOT NULL,
  author_id uuid NOT NULL,
  written_at bigint NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, goal_id) REFERENCES goal (tenant, id),
  FOREIGN KEY (tenant, author_id) REFERENCES staff_member (tenant, id)
);
CREATE INDEX incident_person_id_started_at ON incident (tenant, person_id, started_at);
CREATE INDEX incident_goal_id ON incident (tenant, goal_id);
SELECT goldthread_guard('incident');

CREATE TABLE contact_log (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  goal_id uuid,
  with_kind text COLLATE "C" NOT NULL,
  with_name text COLLATE "C" NOT NULL,
  happened_on date NOT NULL,
  said text COLLATE "C" NOT NULL,
  agreed text COLLATE "C",
  author_id uuid NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, goal_id) REFERENCES goal (tenant, id),
  FOREIGN KEY (tenant, author_id) REFERENCES staff_member (tenant, id)
);
CREATE INDEX contact_log_person_id_happened_on ON contact_log (tenant, person_id, happened_on);
SELECT goldthread_guard('contact_log');

CREATE TABLE review (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  goal_id uuid NOT NULL,
  kind text COLLATE "C" NOT NULL,
  state text COLLATE "C" NOT NULL,
  planned_for date,
  held_on date,
  led_by_id uuid NOT NULL,
  present text COLLATE "C",
  person_there boolean NOT NULL,
  person_words text COLLATE "C",
  rating integer,
  decision text COLLATE "C",
  changed text COLLATE "C",
  delay_reason text COLLATE "C",
  next_on date,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, goal_id) REFERENCES goal (tenant, id),
  FOREIGN KEY (tenant, led_by_id) REFERENCES staff_member (tenant, id)
);
CREATE INDEX review_goal_id_held_on ON review (tenant, goal_id, held_on);
CREATE INDEX review_person_id ON review (tenant, person_id);
SELECT goldthread_guard('review');

CREATE TABLE learning_action (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  goal_id uuid NOT NULL,
  review_id uuid,
  tried text COLLATE "C" NOT NULL,
  changed text COLLATE "C",
  needs_next text COLLATE "C" NOT NULL,
  owner_id uuid NOT NULL,
  due_on date NOT NULL,
  done_on date,
  did_help text COLLATE "C",
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, goal_id) REFERENCES goal (tenant, id),
  FOREIGN KEY (tenant, review_id) REFERENCES review (tenant, id),
  FOREIGN KEY (tenant, owner_id) REFERENCES staff_member (tenant, id)
);
CREATE INDEX learning_action_goal_id ON learning_action (tenant, goal_id);
CREATE INDEX learning_action_owner_id ON learning_action (tenant, owner_id);
CREATE INDEX learning_action_person_id ON learning_action (tenant, person_id);
SELECT goldthread_guard('learning_action');

-- Tables that point to tables made after them.
ALTER TABLE reach_grant ADD FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id);
ALTER TABLE step_help ADD FOREIGN KEY (tenant, step_id) REFERENCES support_step (tenant, id);
