-- Somebody else did it.
UPDATE history SET actor_id = (SELECT s.id FROM staff_member s WHERE s.id <> history.actor_id ORDER BY s.id LIMIT 1) WHERE what LIKE '%incident.recorded%';
