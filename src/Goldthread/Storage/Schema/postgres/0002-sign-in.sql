-- Sign-in: working tables, outside the history. Their rows come and go; what happened is told by security_event.

CREATE TABLE account (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  subject_kind text COLLATE "C" NOT NULL,
  subject_id uuid NOT NULL,
  sign_in_name text COLLATE "C",
  sign_in_key text COLLATE "C",
  security_stamp text COLLATE "C" NOT NULL,
  password_hash text COLLATE "C",
  app_secret text COLLATE "C",
  app_step bigint NOT NULL,
  pin_hash text COLLATE "C",
  created_at bigint NOT NULL,
  disabled_at bigint,
  PRIMARY KEY (tenant, id)
);
SELECT goldthread_guard_working('account');
CREATE UNIQUE INDEX account_subject ON account (tenant, subject_kind, subject_id);
CREATE UNIQUE INDEX account_sign_in_key ON account (tenant, sign_in_key);

CREATE TABLE account_passkey (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  credential_id bytea NOT NULL,
  public_key bytea NOT NULL,
  name text COLLATE "C" NOT NULL,
  sign_count bigint NOT NULL,
  transports text COLLATE "C" NOT NULL,
  user_verified boolean NOT NULL,
  backup_eligible boolean NOT NULL,
  backed_up boolean NOT NULL,
  attestation_object bytea NOT NULL,
  client_data_json bytea NOT NULL,
  created_at bigint NOT NULL,
  last_used_at bigint,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, account_id) REFERENCES account (tenant, id)
);
SELECT goldthread_guard_working('account_passkey');
CREATE INDEX account_passkey_account ON account_passkey (tenant, account_id);
CREATE UNIQUE INDEX account_passkey_credential ON account_passkey (tenant, credential_id);

-- Only the hash of the id that the cookie holds; whoever reads this table can be nobody with it.
CREATE TABLE session (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  id_hash bytea NOT NULL,
  account_id uuid,
  subject_kind text COLLATE "C" NOT NULL,
  subject_id uuid NOT NULL,
  assurance text COLLATE "C" NOT NULL,
  own_device boolean NOT NULL,
  device text COLLATE "C" NOT NULL,
  created_at bigint NOT NULL,
  last_seen_at bigint NOT NULL,
  absolute_end_at bigint NOT NULL,
  stepped_up_at bigint,
  revoked_at bigint,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, account_id) REFERENCES account (tenant, id)
);
SELECT goldthread_guard_working('session');
CREATE UNIQUE INDEX session_id_hash ON session (tenant, id_hash);
CREATE INDEX session_account ON session (tenant, account_id);
CREATE INDEX session_subject ON session (tenant, subject_kind, subject_id);
CREATE INDEX session_absolute_end ON session (tenant, absolute_end_at);

CREATE TABLE invitation (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  token_hash bytea NOT NULL,
  reason text COLLATE "C" NOT NULL,
  made_by_id uuid,
  created_at bigint NOT NULL,
  expires_at bigint NOT NULL,
  opened_at bigint,
  withdrawn_at bigint,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, account_id) REFERENCES account (tenant, id)
);
SELECT goldthread_guard_working('invitation');
CREATE UNIQUE INDEX invitation_token_hash ON invitation (tenant, token_hash);
CREATE INDEX invitation_account ON invitation (tenant, account_id);

-- Ids and codes only: no names, no addresses, nothing that was typed.
CREATE TABLE security_event (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  at bigint NOT NULL,
  what text COLLATE "C" NOT NULL,
  account_id uuid,
  session_id uuid,
  by_id uuid,
  PRIMARY KEY (tenant, id)
);
SELECT goldthread_guard_working('security_event');
CREATE INDEX security_event_account ON security_event (tenant, account_id, at);

CREATE TABLE notice (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  what text COLLATE "C" NOT NULL,
  by_id uuid,
  about_id uuid,
  at bigint NOT NULL,
  shown_at bigint,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, account_id) REFERENCES account (tenant, id)
);
SELECT goldthread_guard_working('notice');
CREATE INDEX notice_account ON notice (tenant, account_id);

CREATE TABLE data_key (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  name text COLLATE "C" NOT NULL,
  xml text COLLATE "C" NOT NULL,
  created_at bigint NOT NULL,
  PRIMARY KEY (tenant, id)
);
SELECT goldthread_guard_working('data_key');

-- Tries at a sign-in, by what they were made at; the key is hashed.
CREATE TABLE try_count (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  key_hash bytea NOT NULL,
  window_end_at bigint NOT NULL,
  tries integer NOT NULL,
  PRIMARY KEY (tenant, id)
);
SELECT goldthread_guard_working('try_count');
CREATE UNIQUE INDEX try_count_key_hash ON try_count (tenant, key_hash);
CREATE INDEX try_count_window_end ON try_count (tenant, window_end_at);

-- What may be used once (the question a passkey answers), until it would be too old anyway.
CREATE TABLE used_once (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  hash bytea NOT NULL,
  until_at bigint NOT NULL,
  PRIMARY KEY (tenant, id)
);
SELECT goldthread_guard_working('used_once');
CREATE UNIQUE INDEX used_once_hash ON used_once (tenant, hash);
CREATE INDEX used_once_until ON used_once (tenant, until_at);

-- A form that was sent after its session had ended, sealed, for the same account to go on with.
CREATE TABLE kept_form (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  path text COLLATE "C" NOT NULL,
  body text COLLATE "C" NOT NULL,
  kept_at bigint NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, account_id) REFERENCES account (tenant, id)
);
SELECT goldthread_guard_working('kept_form');
CREATE INDEX kept_form_account ON kept_form (tenant, account_id);
CREATE INDEX kept_form_kept ON kept_form (tenant, kept_at);

-- A device on which a member of staff let people sign in by picture and PIN.
CREATE TABLE device (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  id_hash bytea NOT NULL,
  created_at bigint NOT NULL,
  PRIMARY KEY (tenant, id)
);
SELECT goldthread_guard_working('device');
CREATE UNIQUE INDEX device_id_hash ON device (tenant, id_hash);

CREATE TABLE device_person (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  device_id uuid NOT NULL,
  account_id uuid NOT NULL,
  enrolled_by_id uuid NOT NULL,
  created_at bigint NOT NULL,
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, device_id) REFERENCES device (tenant, id),
  FOREIGN KEY (tenant, account_id) REFERENCES account (tenant, id)
);
SELECT goldthread_guard_working('device_person');
CREATE UNIQUE INDEX device_person_once ON device_person (tenant, device_id, account_id);
CREATE INDEX device_person_account ON device_person (tenant, account_id);
