-- What somebody who knows the canonical form would make for themself. On SQLite the same tools are in AttackTools.cs.
CREATE FUNCTION pg_temp.cat(VARIADIC parts bytea[]) RETURNS bytea LANGUAGE sql AS $$ SELECT coalesce(string_agg(p, ''::bytea ORDER BY n), ''::bytea) FROM unnest(parts) WITH ORDINALITY AS u(p, n) $$;
CREATE FUNCTION pg_temp.part(text) RETURNS bytea LANGUAGE sql AS $$ SELECT int4send(octet_length($1)) || convert_to($1, 'UTF8') $$;
CREATE FUNCTION pg_temp.raw(text, char, bytea) RETURNS bytea LANGUAGE sql AS $$ SELECT coalesce(pg_temp.part($1) || convert_to($2::text, 'UTF8') || int4send(length($3)) || $3, ''::bytea) $$;
CREATE FUNCTION pg_temp.col(text, text) RETURNS bytea LANGUAGE sql AS $$ SELECT pg_temp.raw($1, 't', convert_to($2, 'UTF8')) $$;
CREATE FUNCTION pg_temp.col(text, date) RETURNS bytea LANGUAGE sql AS $$ SELECT pg_temp.raw($1, 't', convert_to($2::text, 'UTF8')) $$;
CREATE FUNCTION pg_temp.col(text, bigint) RETURNS bytea LANGUAGE sql AS $$ SELECT pg_temp.raw($1, 'i', int8send($2)) $$;
CREATE FUNCTION pg_temp.col(text, uuid) RETURNS bytea LANGUAGE sql AS $$ SELECT pg_temp.raw($1, 'b', uuid_send($2)) $$;
CREATE FUNCTION pg_temp.base64url(bytea) RETURNS text LANGUAGE sql AS $$ SELECT translate(encode($1, 'base64'), E'+/=\n', '-_') $$;
