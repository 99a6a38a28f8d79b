-- A step of the ladder was never reached.
DELETE FROM milestone_move WHERE id = (SELECT id FROM milestone_move ORDER BY id LIMIT 1);
