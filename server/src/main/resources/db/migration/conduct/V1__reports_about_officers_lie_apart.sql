-- Two persons decide: one proposes, another confirms. To end what was decided one is enough.
create table conduct.decisions (
    id           uuid primary key,
    what         text        not null check (what in ('OPEN_DOOR', 'NAME_INSPECTOR')),
    inspector    uuid,
    proposed_by  uuid        not null,
    proposed_at  timestamptz not null,
    confirmed_by uuid,
    confirmed_at timestamptz,
    ended_by     uuid,
    ended_at     timestamptz,
    check ((what = 'NAME_INSPECTOR') = (inspector is not null)),
    check ((confirmed_by is null) = (confirmed_at is null)),
    check ((ended_by is null) = (ended_at is null)),
    check (confirmed_by <> proposed_by),
    check (inspector <> proposed_by),
    check (inspector <> confirmed_by)
);
comment on table conduct.decisions is 'Whether the door is open, and who is named to look at what comes through it.';
create unique index one_naming on conduct.decisions (inspector) where ended_at is null and what = 'NAME_INSPECTOR';
create unique index one_door on conduct.decisions (what) where ended_at is null and what = 'OPEN_DOOR';

-- What somebody reported about an officer. Words and persons are sealed under a key of the report's own.
create table conduct.reports (
    id           uuid primary key,
    unit         text        not null,
    came         text        not null check (came in ('door', 'moved')),
    key          uuid        not null,
    received_at  timestamptz not null,
    receipt_hash bytea unique,
    stage        text        not null check (stage in ('RECEIVED', 'LOOKED_AT', 'PASSED_ON', 'CLOSED')),
    number       text unique,
    content      bytea       not null,
    who_sealed   bytea,
    check ((stage = 'RECEIVED') = (number is null))
);
comment on column conduct.reports.unit is 'The unit the report is about, as it is today; none of its own people sees the row.';
comment on column conduct.reports.content is 'Sealed: the words, and for a moved one what the unit had written and who had seen it.';
comment on column conduct.reports.who_sealed is 'Sealed: who reported, only where a moved message already told it.';
create index reports_newest_first on conduct.reports (received_at desc, id);

create table conduct.lines (
    id     uuid primary key,
    report uuid        not null references conduct.reports,
    speaks text        not null check (speaks in ('REPORTER', 'INSPECTOR')),
    by     uuid,
    at     timestamptz not null,
    words  bytea       not null,
    once   bytea unique
);
comment on column conduct.lines.once is 'SHA-256 of the form''s one-time number: the same form sent twice is one line.';
create index lines_of_a_report on conduct.lines (report, at, id);

create table conduct.files (
    id     uuid primary key,
    report uuid not null references conduct.reports,
    line   uuid references conduct.lines
);
comment on table conduct.files is 'Files of the vault, under the report''s key.';
create index files_of_a_report on conduct.files (report);

create table conduct.steps (
    id     uuid primary key,
    report uuid        not null references conduct.reports,
    at     timestamptz not null,
    by     uuid        not null,
    stage  text        not null check (stage in ('LOOKED_AT', 'PASSED_ON', 'CLOSED')),
    words  bytea       not null
);
create index steps_of_a_report on conduct.steps (report, at, id);

-- A register of its own, without gaps, given at the first look.
create table conduct.numbers (
    year int primary key,
    last int not null
);

grant usage on schema conduct to ${app}, ${worker};
grant select, insert, update on conduct.decisions, conduct.numbers to ${app};
grant select, insert, update on conduct.decisions to ${worker};
grant select, update on conduct.reports to ${app};
grant select, insert on conduct.lines, conduct.steps to ${app};
grant select on conduct.files to ${app};
grant select, insert on conduct.reports, conduct.lines, conduct.files to ${worker};
grant select on conduct.steps to ${worker};

-- Everybody of the staff may know who is named; only province staff and operators decide.
alter table conduct.decisions enable row level security;
alter table conduct.decisions force row level security;
create policy known on conduct.decisions for select to ${app} using (true);
create policy proposed on conduct.decisions for insert to ${app} with check (proposed_by = scope.asker()
    and exists (select 1 from staff.accounts a where a.id = scope.asker() and a.role in ('PROVINCE_STAFF', 'OPERATOR') and a.disabled_at is null));
create policy decided on conduct.decisions for update to ${app}
    using (exists (select 1 from staff.accounts a where a.id = scope.asker() and a.role in ('PROVINCE_STAFF', 'OPERATOR') and a.disabled_at is null));
create policy worker on conduct.decisions for all to ${worker} using (true) with check (true);

-- A report is there for named inspectors of other units, and for nobody else: no role, no scope.
alter table conduct.reports enable row level security;
alter table conduct.reports force row level security;
create policy of_named_inspectors on conduct.reports for all to ${app}
    using (exists (select 1 from conduct.decisions d join staff.accounts a on a.id = d.inspector
                   where d.inspector = scope.asker() and d.confirmed_at is not null and d.ended_at is null
                     and a.role = 'INSPECTOR' and a.disabled_at is null and a.unit <> reports.unit));
create policy worker on conduct.reports for all to ${worker} using (true) with check (true);

alter table conduct.lines enable row level security;
alter table conduct.lines force row level security;
create policy of_seen_reports on conduct.lines for all to ${app} using (report in (select id from conduct.reports));
create policy worker on conduct.lines for all to ${worker} using (true) with check (true);

alter table conduct.files enable row level security;
alter table conduct.files force row level security;
create policy of_seen_reports on conduct.files for select to ${app} using (report in (select id from conduct.reports));
create policy worker on conduct.files for all to ${worker} using (true) with check (true);

alter table conduct.steps enable row level security;
alter table conduct.steps force row level security;
create policy of_seen_reports on conduct.steps for all to ${app} using (report in (select id from conduct.reports));
create policy worker on conduct.steps for select to ${worker} using (true);

alter table conduct.numbers enable row level security;
alter table conduct.numbers force row level security;
create policy of_named_inspectors on conduct.numbers for all to ${app}
    using (exists (select 1 from conduct.decisions d where d.inspector = scope.asker() and d.confirmed_at is not null and d.ended_at is null));
