-- A visit was an hour earlier.
UPDATE history SET at = at - 3600000000 WHERE what LIKE '%record.written%';
