-- Lists of cases an officer looks at again and again, under names of their own. What was asked for is kept as the
-- console writes it, without the words looked for: those may name a person.
create table cases.kept_lists (
    id       uuid primary key,
    staff_id uuid        not null,
    name     text        not null check (name <> ''),
    asked    jsonb       not null,
    kept_at  timestamptz not null,
    unique (staff_id, name)
);

grant select, insert, update, delete on cases.kept_lists to ${app};
alter table cases.kept_lists enable row level security;
alter table cases.kept_lists force row level security;
create policy my_own on cases.kept_lists for all to ${app}
    using (staff_id = scope.asker()) with check (staff_id = scope.asker());
