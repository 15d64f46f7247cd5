-- What happened to reports that are owed. Who owes what by when follows from the calendar's files and is not stored.
create table obligations.filings (
    id                uuid primary key,
    obligation        text        not null,
    due_before        date        not null,
    unit              text        not null,
    state             text        not null check (state in ('draft', 'submitted', 'returned', 'accepted')),
    version           int         not null check (version >= 1),
    versions          int         not null check (versions >= 0),
    reason            text        not null check (length(reason) <= 1000),
    staff             uuid        not null,
    at                timestamptz not null,
    handed_in_first   timestamptz,
    unique (obligation, due_before, unit),
    check ((state = 'returned') = (reason <> '')),
    check ((versions = 0) = (handed_in_first is null)),
    check (state = 'draft' or versions > 0)
);
comment on table obligations.filings is 'One report of one unit for one term, once something has happened to it.';
comment on column obligations.filings.due_before is 'The first day that is too late.';
comment on column obligations.filings.version is 'Counts every change, so that nobody writes over another.';
comment on column obligations.filings.versions is 'How many versions were handed in.';
comment on column obligations.filings.handed_in_first is 'By this the report was in time or late, whatever was returned later.';
create index filings_of_a_unit on obligations.filings (unit, due_before);
create index filings_by_day on obligations.filings (due_before, obligation);

-- The words being written. Only the unit's own officers read them.
create table obligations.drafts (
    filing     uuid primary key references obligations.filings,
    unit       text        not null,
    texts      jsonb       not null,
    staff      uuid        not null,
    written_at timestamptz not null
);
comment on table obligations.drafts is 'What a unit typed into a form''s places and has not handed in. The level above does not read it.';

-- Every version handed in, frozen. The level above adds its answer and nothing else.
create table obligations.versions (
    filing      uuid        not null references obligations.filings,
    no          int         not null check (no >= 1),
    unit        text        not null,
    rule        int         not null,
    content     text        not null,
    hash        text        not null check (hash ~ '^[0-9a-f]{64}$'),
    staff       uuid        not null,
    at          timestamptz not null,
    answer      text check (answer in ('returned', 'accepted')),
    reason      text        not null default '' check (length(reason) <= 1000),
    answered_by uuid,
    answered_at timestamptz,
    primary key (filing, no),
    check ((answer is null) = (answered_by is null)),
    check ((answer is null) = (answered_at is null)),
    check ((answer is not distinct from 'returned') = (reason <> ''))
);
comment on column obligations.versions.rule is 'The version of the obligation''s rule that held.';
comment on column obligations.versions.content is 'The filled report as text, every figure in it.';
comment on column obligations.versions.hash is 'SHA-256 of the content; the audit of the handing in names it too.';

-- Exceptions: a locked report is open again until a day.
create table obligations.leaves (
    id         uuid primary key,
    obligation text        not null,
    due_before date        not null,
    unit       text        not null,
    until      date        not null,
    reason     text        not null check (length(reason) between 1 and 1000),
    staff      uuid        not null,
    at         timestamptz not null
);
create index leaves_of_a_report on obligations.leaves (obligation, due_before, unit);

grant usage on schema obligations to ${app}, ${worker};
grant select, insert, update (state, version, versions, reason, staff, at, handed_in_first) on obligations.filings to ${app};
grant select, insert, update (texts, staff, written_at) on obligations.drafts to ${app};
grant select, insert, update (answer, reason, answered_by, answered_at) on obligations.versions to ${app};
grant select, insert on obligations.leaves to ${app};
grant select, insert, update on obligations.filings, obligations.drafts, obligations.versions, obligations.leaves to ${worker};

alter table obligations.filings enable row level security;
alter table obligations.filings force row level security;
create policy filings_of_my_units on obligations.filings for select to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy filings_begun_by_me on obligations.filings for insert to ${app}
    with check (staff = scope.asker() and unit = (select a.unit from staff.accounts a where a.id = scope.asker()));
create policy filings_move on obligations.filings for update to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()))
    with check (staff = scope.asker());
create policy filings_worker on obligations.filings for all to ${worker} using (true) with check (true);

alter table obligations.drafts enable row level security;
alter table obligations.drafts force row level security;
create policy drafts_of_my_own_unit on obligations.drafts for all to ${app}
    using (unit = (select a.unit from staff.accounts a where a.id = scope.asker())
           and unit in (select s.unit from staff.scope s where s.staff_id = scope.asker()))
    with check (staff = scope.asker()
                and unit = (select a.unit from staff.accounts a where a.id = scope.asker()));
create policy drafts_worker on obligations.drafts for all to ${worker} using (true) with check (true);

alter table obligations.versions enable row level security;
alter table obligations.versions force row level security;
create policy versions_of_my_units on obligations.versions for select to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy versions_handed_in_by_me on obligations.versions for insert to ${app}
    with check (staff = scope.asker() and answer is null
                and unit = (select a.unit from staff.accounts a
                            where a.id = scope.asker() and a.role in ('COMMUNE_CHIEF', 'PROVINCE_STAFF')));
create policy versions_answered_from_above on obligations.versions for update to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker())
           and exists (select 1 from staff.accounts a where a.id = scope.asker() and a.role = 'PROVINCE_STAFF'))
    with check (answered_by = scope.asker());
create policy versions_worker on obligations.versions for all to ${worker} using (true) with check (true);

alter table obligations.leaves enable row level security;
alter table obligations.leaves force row level security;
create policy leaves_of_my_units on obligations.leaves for select to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy leaves_granted_from_above on obligations.leaves for insert to ${app}
    with check (staff = scope.asker()
                and unit in (select unit from staff.scope where staff_id = scope.asker())
                and exists (select 1 from staff.accounts a where a.id = scope.asker() and a.role = 'PROVINCE_STAFF'));
create policy leaves_worker on obligations.leaves for all to ${worker} using (true) with check (true);
