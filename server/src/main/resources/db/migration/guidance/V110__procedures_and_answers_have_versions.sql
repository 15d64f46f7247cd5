-- What stands in the catalogue today: procedures and answers. The columns beside the body are those that lists look
-- at; the body is the entry as its file holds it.
create table guidance.entries (
    id          text primary key,
    kind        text        not null check (kind in ('PROCEDURE', 'ANSWER')),
    version     int         not null check (version > 0),
    state       text        not null check (state in ('DRAFT', 'APPROVED', 'RETIRED')),
    unit        text check (unit is null or kind = 'ANSWER'),
    slug        text unique check ((kind = 'PROCEDURE') = (slug is not null)),
    title       text        not null check (title <> ''),
    field       text        not null,
    checked_on  date,
    next_review date        not null,
    documents   text[]      not null,
    words       text        not null,
    body        jsonb       not null,
    changed_by  uuid,
    changed_at  timestamptz not null
);
comment on column guidance.entries.unit is 'The commune it holds for; null for the whole province.';
comment on column guidance.entries.documents is 'The documents of law it rests on, folded.';
comment on column guidance.entries.words is 'What a search looks through, folded.';
comment on column guidance.entries.changed_by is 'Null for the product''s own seed.';
create index entries_by_title on guidance.entries (kind, title, id);

-- Every version there ever was. Rows are added and never changed.
create table guidance.entry_versions (
    entry      text        not null references guidance.entries,
    version    int         not null,
    state      text        not null,
    deed       text        not null check (deed in ('SEEDED', 'IMPORTED', 'ADDED', 'CHANGED', 'APPROVED', 'RETIRED', 'CHECKED')),
    body       jsonb       not null,
    changed_by uuid,
    changed_at timestamptz not null,
    primary key (entry, version)
);

-- One row: raised in the transaction of every change, so that each node knows when to read anew.
create table guidance.catalogue (
    only_row boolean primary key default true check (only_row),
    version  bigint not null
);
insert into guidance.catalogue (version) values (0);

-- A file between its check and its taking over, for an hour.
create table guidance.uploads (
    id         uuid primary key,
    kind       text        not null check (kind in ('PROCEDURE', 'ANSWER')),
    format     text        not null check (format in ('JSON_LINES', 'CSV')),
    packed     bytea       not null,
    brought_by uuid        not null,
    brought_at timestamptz not null
);
comment on column guidance.uploads.packed is 'The file as it came, gzip.';

-- The role of who asks; none of a closed account.
create function guidance.role_of_asker() returns text
    language sql stable parallel safe
    return (select a.role from staff.accounts a where a.id = scope.asker() and a.disabled_at is null);

grant usage on schema guidance to ${app}, ${worker};
grant select, insert, update on guidance.entries to ${app}, ${worker};
grant select, insert on guidance.entry_versions to ${app}, ${worker};
grant select, update on guidance.catalogue to ${app}, ${worker};
grant select, insert, delete on guidance.uploads to ${app};

alter table guidance.entries enable row level security;
alter table guidance.entries force row level security;
create policy worker on guidance.entries for all to ${worker} using (true) with check (true);
create policy everybody_reads on guidance.entries for select to ${app} using (true);
create policy the_province_writes on guidance.entries for all to ${app}
    using ((select guidance.role_of_asker()) = 'PROVINCE_STAFF')
    with check ((select guidance.role_of_asker()) = 'PROVINCE_STAFF' and changed_by = scope.asker());
-- A commune's own answers: its officers draft, its chief approves and retires.
create policy a_commune_drafts on guidance.entries for insert to ${app}
    with check (kind = 'ANSWER' and changed_by = scope.asker()
        and unit in (select s.unit from staff.scope s where s.staff_id = scope.asker())
        and ((select guidance.role_of_asker()) = 'COMMUNE_CHIEF'
             or (state = 'DRAFT' and (select guidance.role_of_asker()) in ('DUTY_OFFICER', 'AREA_OFFICER'))));
create policy a_commune_changes on guidance.entries for update to ${app}
    using (kind = 'ANSWER'
        and unit in (select s.unit from staff.scope s where s.staff_id = scope.asker())
        and ((select guidance.role_of_asker()) = 'COMMUNE_CHIEF'
             or (state = 'DRAFT' and (select guidance.role_of_asker()) in ('DUTY_OFFICER', 'AREA_OFFICER'))))
    with check (kind = 'ANSWER' and changed_by = scope.asker()
        and unit in (select s.unit from staff.scope s where s.staff_id = scope.asker())
        and ((select guidance.role_of_asker()) = 'COMMUNE_CHIEF'
             or (state = 'DRAFT' and (select guidance.role_of_asker()) in ('DUTY_OFFICER', 'AREA_OFFICER'))));

alter table guidance.entry_versions enable row level security;
alter table guidance.entry_versions force row level security;
create policy worker on guidance.entry_versions for all to ${worker} using (true) with check (true);
create policy everybody_reads on guidance.entry_versions for select to ${app} using (true);
create policy with_the_entry on guidance.entry_versions for insert to ${app}
    with check (changed_by = scope.asker()
        and exists (select 1 from guidance.entries e
                    where e.id = entry and e.version = entry_versions.version and e.changed_by = scope.asker()));

alter table guidance.uploads enable row level security;
alter table guidance.uploads force row level security;
create policy my_own on guidance.uploads for all to ${app}
    using (brought_by = scope.asker()) with check (brought_by = scope.asker());
