-- That it was ever otherwise.
DELETE FROM past_version WHERE table_name = 'goal' AND version = 2;
