-- Two rows change salts: no word of them is other than it was, but neither can be proved any more.
CREATE TEMP TABLE two AS SELECT id, salt FROM goal ORDER BY id LIMIT 2;
UPDATE goal SET salt = (SELECT salt FROM two WHERE two.id <> goal.id) WHERE id IN (SELECT id FROM two);
