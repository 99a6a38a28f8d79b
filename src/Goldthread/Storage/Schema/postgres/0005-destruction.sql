-- Destruction: by the rules of keeping, a row and its past versions are destroyed, with their salts. What was destroyed is a row of
-- destruction, told of by the history like any other; nothing else may be deleted.
-- And what the database itself notes of each checkpoint that was written outside it.

CREATE TABLE destruction (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  id uuid NOT NULL,
  version integer NOT NULL,
  salt bytea NOT NULL,
  table_name text COLLATE "C" NOT NULL,
  row_hex text COLLATE "C" NOT NULL,
  versions integer NOT NULL,
  commitments text COLLATE "C" NOT NULL,
  PRIMARY KEY (tenant, id)
);
CREATE UNIQUE INDEX destruction_table_name_row_hex ON destruction (tenant, table_name, row_hex);
SELECT goldthread_guard('destruction');

CREATE TABLE known_head (
  tenant uuid NOT NULL DEFAULT current_setting('app.tenant')::uuid,
  note bytea NOT NULL,
  at bigint NOT NULL,
  chain uuid NOT NULL,
  size bigint NOT NULL,
  head bytea NOT NULL,
  PRIMARY KEY (tenant, note, chain)
);
CREATE INDEX known_head_chain_at ON known_head (tenant, chain, at);
SELECT goldthread_guard_history('known_head');

-- A row may go when a destruction names it; the history, checkpoints and destructions themselves never.
CREATE OR REPLACE FUNCTION goldthread_stays() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  named text := TG_TABLE_NAME;
  hex text;
BEGIN
  IF TG_OP = 'DELETE' AND TG_TABLE_NAME NOT IN ('destruction', 'history', 'known_head') THEN
    IF TG_TABLE_NAME = 'past_version' THEN
      named := to_jsonb(OLD) ->> 'table_name';
      hex := replace(to_jsonb(OLD) ->> 'row_id', '-', '');
    ELSE
      hex := replace(to_jsonb(OLD) ->> 'id', '-', '');
    END IF;
    IF EXISTS (
      SELECT 1 FROM goldthread.destruction d WHERE d.tenant = OLD.tenant AND d.table_name = named AND d.row_hex = hex
    ) THEN
      RETURN OLD;
    END IF;
  END IF;
  RAISE EXCEPTION 'a record is never deleted';
END $$;

-- The application may not delete. It may ask its owner to delete what an entry of the history, with its reason, says was destroyed;
-- in the order in which the entry names it.
CREATE FUNCTION goldthread_destroy(entry uuid) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
SET search_path = goldthread, pg_temp AS $$
DECLARE
  d record;
  gone bigint := 0;
  taken bigint;
BEGIN
  FOR d IN
    SELECT x.table_name, x.row_hex
    FROM destruction x
    JOIN history h ON h.tenant = x.tenant AND h.id = entry AND h.reason IS NOT NULL
    WHERE position('destruction ' || replace(x.id::text, '-', '') || ' 1 ' IN h.rows) > 0
    ORDER BY position('destruction ' || replace(x.id::text, '-', '') || ' 1 ' IN h.rows)
  LOOP
    EXECUTE format('DELETE FROM %I WHERE id = $1', d.table_name) USING d.row_hex::uuid;
    GET DIAGNOSTICS taken = ROW_COUNT;
    gone := gone + taken;
    DELETE FROM past_version WHERE table_name = d.table_name AND row_id = d.row_hex::uuid;
    GET DIAGNOSTICS taken = ROW_COUNT;
    gone := gone + taken;
  END LOOP;
  RETURN gone;
END $$;
REVOKE ALL ON FUNCTION goldthread_destroy(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION goldthread_destroy(uuid) TO goldthread_app;
