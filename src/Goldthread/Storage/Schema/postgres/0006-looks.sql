-- Who looked at whom: one row for each session, person (none: the lists of a service), purpose and quarter of an hour. The
-- id is made of these, so that no look is there twice. A chain for each service, apart from the history of care.

CREATE TABLE look (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  chain uuid NOT NULL,
  seq bigint NOT NULL,
  at bigint NOT NULL,
  session_id uuid NOT NULL,
  actor_kind text COLLATE "C" NOT NULL,
  actor_id uuid NOT NULL,
  person_id uuid,
  purpose text COLLATE "C" NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (tenant, id)
);
CREATE UNIQUE INDEX look_chain_seq ON look (tenant, chain, seq);
CREATE INDEX look_person_id_at ON look (tenant, person_id, at);
CREATE INDEX look_actor_id_at ON look (tenant, actor_id, at);
SELECT goldthread_guard_history('look');
