-- One entry is taken out of the middle.
DELETE FROM history WHERE seq = 3 AND chain IN (SELECT service_id FROM person);
