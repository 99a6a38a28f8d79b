-- Another reason is given for what was done.
UPDATE history SET reason = 'The person wished it so.' WHERE what LIKE '%rows.destroyed%';
