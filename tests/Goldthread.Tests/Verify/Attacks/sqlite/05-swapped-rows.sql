-- Two people change places, salts and all; only their ids stay.
CREATE TEMP TABLE two AS SELECT id, name, likes, search_name, salt FROM person ORDER BY id LIMIT 2;
UPDATE person SET name = (SELECT name FROM two WHERE two.id <> person.id), likes = (SELECT likes FROM two WHERE two.id <> person.id), search_name = (SELECT search_name FROM two WHERE two.id <> person.id), salt = (SELECT salt FROM two WHERE two.id <> person.id) WHERE id IN (SELECT id FROM two);
