-- Somebody who knows the canonical form edits a row, and its commitment in the history with it.
UPDATE team SET name = 'Nights' WHERE id = (SELECT id FROM team ORDER BY id LIMIT 1);
CREATE TEMP TABLE lie AS SELECT 'team ' || lower(hex(id)) || ' 1 ' AS line, base64url(sha256(cat(x'02', salt, x'01', part('team'), col('ended_on', ended_on), col('id', id), col('name', name), col('service_id', service_id), col('version', version)))) AS commitment FROM team ORDER BY id LIMIT 1;
UPDATE history SET rows = substr(rows, 1, instr(rows, (SELECT line FROM lie)) + length((SELECT line FROM lie)) - 1) || (SELECT commitment FROM lie) || substr(rows, instr(rows, (SELECT line FROM lie)) + length((SELECT line FROM lie)) + 43) WHERE instr(rows, (SELECT line FROM lie)) > 0;
