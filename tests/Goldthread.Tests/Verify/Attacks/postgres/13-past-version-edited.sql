-- What a sister was to somebody, before it was changed.
UPDATE past_version SET body = replace(body, '"relation":"', '"relation":"Not ') WHERE table_name = 'circle_member';
