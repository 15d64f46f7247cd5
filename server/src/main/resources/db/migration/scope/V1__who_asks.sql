-- Who asks, as the running transaction was told. Fails outside a transaction opened in somebody's name:
-- an unset or empty value is no uuid, so a read that forgot to say who asks sees an error, not everything.
create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;

create function scope.asker() returns uuid
    language sql stable parallel safe
    return current_setting('binhyen.asker')::uuid;

grant usage on schema scope to ${app}, ${worker};
