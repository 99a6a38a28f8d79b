-- All that a service ever wrote is taken out of the history.
DELETE FROM history WHERE chain = (SELECT id FROM service ORDER BY name DESC LIMIT 1);
