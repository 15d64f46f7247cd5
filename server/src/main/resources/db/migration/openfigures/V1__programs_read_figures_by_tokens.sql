create table openfigures.tokens (
    id         uuid        primary key,
    hash       bytea       not null unique check (length(hash) = 32),
    name       text        not null check (length(name) between 1 and 80),
    unit       text        not null,
    indicators text[]      not null,
    made_by    uuid        not null,
    made_on    date        not null,
    expires_on date        not null check (expires_on <= made_on + interval '1 year'),
    revoked_at timestamptz,
    used_on    date
);
comment on table openfigures.tokens is
    'Tokens by which programs read figures. hash: SHA-256 of what was shown once. indicators: empty for all. made_by: in whose name it reads.';
create index tokens_of_a_unit on openfigures.tokens (unit, made_on desc);

grant usage on schema openfigures to ${app}, ${worker};
grant select, insert, update (revoked_at) on openfigures.tokens to ${app};
grant select, update (used_on) on openfigures.tokens to ${worker};

alter table openfigures.tokens enable row level security;
alter table openfigures.tokens force row level security;
create policy tokens_of_my_units on openfigures.tokens for select to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy tokens_made_by_me on openfigures.tokens for insert to ${app}
    with check (made_by = scope.asker() and unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy tokens_are_revoked on openfigures.tokens for update to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy tokens_worker on openfigures.tokens for all to ${worker} using (true) with check (true);
