-- The newest change is undone, row and entry alike: what is left is sound in itself.
DELETE FROM team WHERE lower(hex(id)) = (SELECT substr(rows, 6, 32) FROM history WHERE what = 'team.begun' ORDER BY at DESC, seq DESC LIMIT 1);
DELETE FROM history WHERE id = (SELECT id FROM history WHERE what = 'team.begun' ORDER BY at DESC, seq DESC LIMIT 1);
DELETE FROM known_head;
