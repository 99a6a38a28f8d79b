-- Sign-in: working tables, outside the history. Their rows come and go; what happened is told by security_event.

CREATE TABLE account (
  id BLOB NOT NULL PRIMARY KEY,
  subject_kind TEXT NOT NULL,
  subject_id BLOB NOT NULL,
  sign_in_name TEXT,
  sign_in_key TEXT,
  security_stamp TEXT NOT NULL,
  password_hash TEXT,
  app_secret TEXT,
  app_step INTEGER NOT NULL,
  pin_hash TEXT,
  created_at INTEGER NOT NULL,
  disabled_at INTEGER
) STRICT;
CREATE UNIQUE INDEX account_subject ON account (subject_kind, subject_id);
CREATE UNIQUE INDEX account_sign_in_key ON account (sign_in_key);

CREATE TABLE account_passkey (
  id BLOB NOT NULL PRIMARY KEY,
  account_id BLOB NOT NULL REFERENCES account (id),
  credential_id BLOB NOT NULL,
  public_key BLOB NOT NULL,
  name TEXT NOT NULL,
  sign_count INTEGER NOT NULL,
  transports TEXT NOT NULL,
  user_verified INTEGER NOT NULL,
  backup_eligible INTEGER NOT NULL,
  backed_up INTEGER NOT NULL,
  attestation_object BLOB NOT NULL,
  client_data_json BLOB NOT NULL,
  created_at INTEGER NOT NULL,
  last_used_at INTEGER
) STRICT;
CREATE INDEX account_passkey_account ON account_passkey (account_id);
CREATE UNIQUE INDEX account_passkey_credential ON account_passkey (credential_id);

-- Only the hash of the id that the cookie holds; whoever reads this table can be nobody with it.
CREATE TABLE session (
  id BLOB NOT NULL PRIMARY KEY,
  id_hash BLOB NOT NULL,
  account_id BLOB REFERENCES account (id),
  subject_kind TEXT NOT NULL,
  subject_id BLOB NOT NULL,
  assurance TEXT NOT NULL,
  own_device INTEGER NOT NULL,
  device TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  last_seen_at INTEGER NOT NULL,
  absolute_end_at INTEGER NOT NULL,
  stepped_up_at INTEGER,
  revoked_at INTEGER
) STRICT;
CREATE UNIQUE INDEX session_id_hash ON session (id_hash);
CREATE INDEX session_account ON session (account_id);
CREATE INDEX session_subject ON session (subject_kind, subject_id);
CREATE INDEX session_absolute_end ON session (absolute_end_at);

CREATE TABLE invitation (
  id BLOB NOT NULL PRIMARY KEY,
  account_id BLOB NOT NULL REFERENCES account (id),
  token_hash BLOB NOT NULL,
  reason TEXT NOT NULL,
  made_by_id BLOB,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  opened_at INTEGER,
  withdrawn_at INTEGER
) STRICT;
CREATE UNIQUE INDEX invitation_token_hash ON invitation (token_hash);
CREATE INDEX invitation_account ON invitation (account_id);

-- Ids and codes only: no names, no addresses, nothing that was typed.
CREATE TABLE security_event (
  id BLOB NOT NULL PRIMARY KEY,
  at INTEGER NOT NULL,
  what TEXT NOT NULL,
  account_id BLOB,
  session_id BLOB,
  by_id BLOB
) STRICT;
CREATE INDEX security_event_account ON security_event (account_id, at);

CREATE TABLE notice (
  id BLOB NOT NULL PRIMARY KEY,
  account_id BLOB NOT NULL REFERENCES account (id),
  what TEXT NOT NULL,
  by_id BLOB,
  about_id BLOB,
  at INTEGER NOT NULL,
  shown_at INTEGER
) STRICT;
CREATE INDEX notice_account ON notice (account_id);

CREATE TABLE data_key (
  id BLOB NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  xml TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

-- Tries at a sign-in, by what they were made at; the key is hashed.
CREATE TABLE try_count (
  id BLOB NOT NULL PRIMARY KEY,
  key_hash BLOB NOT NULL,
  window_end_at INTEGER NOT NULL,
  tries INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX try_count_key_hash ON try_count (key_hash);
CREATE INDEX try_count_window_end ON try_count (window_end_at);

-- What may be used once (the question a passkey answers), until it would be too old anyway.
CREATE TABLE used_once (
  id BLOB NOT NULL PRIMARY KEY,
  hash BLOB NOT NULL,
  until_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX used_once_hash ON used_once (hash);
CREATE INDEX used_once_until ON used_once (until_at);

-- A form that was sent after its session had ended, sealed, for the same account to go on with.
CREATE TABLE kept_form (
  id BLOB NOT NULL PRIMARY KEY,
  account_id BLOB NOT NULL REFERENCES account (id),
  path TEXT NOT NULL,
  body TEXT NOT NULL,
  kept_at INTEGER NOT NULL
) STRICT;
CREATE INDEX kept_form_account ON kept_form (account_id);
CREATE INDEX kept_form_kept ON kept_form (kept_at);

-- A device on which a member of staff let people sign in by picture and PIN.
CREATE TABLE device (
  id BLOB NOT NULL PRIMARY KEY,
  id_hash BLOB NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX device_id_hash ON device (id_hash);

CREATE TABLE device_person (
  id BLOB NOT NULL PRIMARY KEY,
  device_id BLOB NOT NULL REFERENCES device (id),
  account_id BLOB NOT NULL REFERENCES account (id),
  enrolled_by_id BLOB NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX device_person_once ON device_person (device_id, account_id);
CREATE INDEX device_person_account ON device_person (account_id);
