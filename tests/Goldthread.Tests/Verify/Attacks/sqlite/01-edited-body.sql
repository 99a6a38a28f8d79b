-- Somebody softens what was written about an incident.
UPDATE incident SET what_happened = 'Nothing much.' WHERE id = (SELECT id FROM incident ORDER BY id LIMIT 1);
