-- Records that arrive from elsewhere: what was sent, by its hash; what is held until somebody has looked at it; and what
-- was rejected, which is kept for a while. The first and the last are working tables, outside the history.

CREATE TABLE arrival (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (tenant, id)
);
SELECT goldthread_guard_working('arrival');

CREATE TABLE rejected_arrival (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  sender_id uuid NOT NULL,
  service_id uuid,
  problems text COLLATE "C" NOT NULL,
  body text COLLATE "C" NOT NULL,
  arrived_at bigint NOT NULL,
  until_at bigint NOT NULL,
  PRIMARY KEY (tenant, id)
);
SELECT goldthread_guard_working('rejected_arrival');
CREATE INDEX rejected_arrival_service_id_arrived_at ON rejected_arrival (tenant, service_id, arrived_at);
CREATE INDEX rejected_arrival_until_at ON rejected_arrival (tenant, until_at);

CREATE TABLE held_arrival (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  person_id uuid NOT NULL,
  sent_hex text COLLATE "C" NOT NULL,
  sender_id uuid NOT NULL,
  outcome text COLLATE "C" NOT NULL,
  reason text COLLATE "C" NOT NULL,
  other_id uuid,
  body text COLLATE "C" NOT NULL,
  arrived_at bigint NOT NULL,
  settled text COLLATE "C",
  settled_at bigint,
  settled_by_id uuid,
  settled_why text COLLATE "C",
  PRIMARY KEY (tenant, id),
  FOREIGN KEY (tenant, person_id) REFERENCES person (tenant, id),
  FOREIGN KEY (tenant, sender_id) REFERENCES staff_member (tenant, id),
  FOREIGN KEY (tenant, other_id) REFERENCES daily_record (tenant, id),
  FOREIGN KEY (tenant, settled_by_id) REFERENCES staff_member (tenant, id)
);
CREATE INDEX held_arrival_person_id_arrived_at ON held_arrival (tenant, person_id, arrived_at);
SELECT goldthread_guard('held_arrival');

-- Whether somebody may record about a person is asked for every record that arrives.
CREATE INDEX reach_grant_staff_id_person_id ON reach_grant (tenant, staff_id, person_id);
