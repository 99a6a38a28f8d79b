-- A row is edited, its commitment with it, and every hash from there to the end is made anew: sound in itself.
UPDATE team SET name = 'Nights' WHERE id = (SELECT id FROM team ORDER BY id LIMIT 1);
CREATE TEMP TABLE lie AS SELECT 'team ' || lower(hex(id)) || ' 1 ' AS line, base64url(sha256(cat(x'02', salt, x'01', part('team'), col('ended_on', ended_on), col('id', id), col('name', name), col('service_id', service_id), col('version', version)))) AS commitment FROM team ORDER BY id LIMIT 1;
UPDATE history SET rows = substr(rows, 1, instr(rows, (SELECT line FROM lie)) + length((SELECT line FROM lie)) - 1) || (SELECT commitment FROM lie) || substr(rows, instr(rows, (SELECT line FROM lie)) + length((SELECT line FROM lie)) + 43) WHERE instr(rows, (SELECT line FROM lie)) > 0;
CREATE TEMP TABLE leaf AS SELECT id, chain, seq, sha256(cat(x'00', x'01', part('history'), col('actor_id', actor_id), col('at', at), col('chain', chain), col('goal_id', goal_id), col('id', id), col('on_behalf_of', on_behalf_of), col('person_id', person_id), col('purpose', purpose), col('reason', reason), col('rows', rows), col('seq', seq), col('what', what))) AS leaf FROM history;
CREATE TEMP TABLE anew AS WITH RECURSIVE again(id, chain, seq, hash) AS (SELECT id, chain, seq, sha256(cat(x'01', zeroblob(32), leaf)) FROM leaf WHERE seq = 1 UNION ALL SELECT l.id, l.chain, l.seq, sha256(cat(x'01', a.hash, l.leaf)) FROM again a JOIN leaf l ON l.chain = a.chain AND l.seq = a.seq + 1) SELECT id, hash FROM again;
UPDATE history SET hash = (SELECT hash FROM anew WHERE anew.id = history.id);
DELETE FROM known_head;
