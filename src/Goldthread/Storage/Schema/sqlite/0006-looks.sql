-- Who looked at whom: one row for each session, person (none: the lists of a service), purpose and quarter of an hour. The
-- id is made of these, so that no look is there twice. A chain for each service, apart from the history of care.

CREATE TABLE look (
  id BLOB NOT NULL PRIMARY KEY,
  chain BLOB NOT NULL,
  seq INTEGER NOT NULL,
  at INTEGER NOT NULL,
  session_id BLOB NOT NULL,
  actor_kind TEXT NOT NULL,
  actor_id BLOB NOT NULL,
  person_id BLOB,
  purpose TEXT NOT NULL,
  hash BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX look_chain_seq ON look (chain, seq);
CREATE INDEX look_person_id_at ON look (person_id, at);
CREATE INDEX look_actor_id_at ON look (actor_id, at);
CREATE TRIGGER look_keeps BEFORE UPDATE ON look BEGIN SELECT RAISE(ABORT, 'looks are only ever added to'); END;
CREATE TRIGGER look_stays BEFORE DELETE ON look BEGIN SELECT RAISE(ABORT, 'looks are only ever added to'); END;
