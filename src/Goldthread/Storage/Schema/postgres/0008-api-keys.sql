-- Keys for other systems: what each may do is a grant like any other, and what it wrote says so. Instants are microseconds.

CREATE TABLE system_key (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  name text COLLATE "C" NOT NULL,
  purpose text COLLATE "C" NOT NULL,
  prefix text COLLATE "C" NOT NULL,
  hash text COLLATE "C" NOT NULL,
  kept_by_id uuid NOT NULL,
  ends_at bigint NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, kept_by_id) REFERENCES staff_member (tenant, id)
);
CREATE UNIQUE INDEX system_key_hash ON system_key (tenant, hash);
SELECT goldthread_guard('system_key');

ALTER TABLE reach_grant ADD COLUMN key_id uuid;
ALTER TABLE reach_grant ADD FOREIGN KEY (tenant, key_id) REFERENCES system_key (tenant, id);
CREATE INDEX reach_grant_key_id ON reach_grant (tenant, key_id);
ALTER TABLE daily_record ADD COLUMN key_id uuid;
ALTER TABLE daily_record ADD FOREIGN KEY (tenant, key_id) REFERENCES system_key (tenant, id);

-- When a key was last used: a working table, outside the history.
CREATE TABLE system_key_use (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  last_used_at bigint NOT NULL,
  PRIMARY KEY (tenant, id)
);
SELECT goldthread_guard_working('system_key_use');

ALTER TABLE security_event ADD COLUMN key_id uuid;
CREATE INDEX security_event_key ON security_event (tenant, key_id, at);
