create table cases.cases (
    id                uuid primary key,
    unit              text        not null,
    conversation      uuid,
    channel           text        not null check (channel in ('zalo', 'web', 'keyed')),
    topic             text        not null,
    words             text        not null,
    words_at          timestamptz not null,
    place             text        not null default '',
    happened          text        not null default '',
    latitude          double precision check (latitude between -90 and 90),
    longitude         double precision check (longitude between -180 and 180),
    anonymous         boolean     not null,
    opened_at         timestamptz not null,
    opened_by         uuid,
    receipt_hash      bytea unique,
    state             text        not null check (state in ('RECEIVED', 'IN_WORK', 'WAITING', 'HANDED_OVER', 'CLOSED')),
    kind              text check (kind in ('CRIME_DENUNCIATION', 'CRIME_REPORT', 'SECURITY_OBSERVATION', 'PETITION',
                          'PRAISE', 'QUESTION', 'PROCEDURE_COMPLAINT', 'EMERGENCY')),
    number            text,
    assignee          uuid,
    due_at            timestamptz,
    due_rule          text        not null default '',
    first_answered_at timestamptz,
    waiting_since     timestamptz,
    handed_over_at    timestamptz,
    handed_over_to    text        not null default '',
    closed_at         timestamptz,
    outcome           text check (outcome in ('ANSWERED', 'RESOLVED', 'NOTED', 'NOT_CONFIRMED', 'REFUSED', 'DUPLICATE')),
    outcome_words     text        not null default '',
    reopened          int         not null default 0,
    version           int         not null,
    check (state = 'RECEIVED' or kind is not null),
    check ((state = 'WAITING') = (waiting_since is not null)),
    check ((state = 'CLOSED') = (closed_at is not null)),
    check ((closed_at is null) = (outcome is null)),
    check ((kind is null) = (number is null)),
    unique (unit, number)
);
comment on table cases.cases is 'What a resident brought. Words, time and channel of the beginning never change.';
comment on column cases.words_at is 'When the resident said it (the provider''s time); opened_at is when it became a case.';
create index cases_of_a_unit on cases.cases (unit, opened_at desc, id);
create index open_cases on cases.cases (unit, due_at) where state <> 'CLOSED';
create index cases_of_an_officer on cases.cases (assignee, due_at) where state <> 'CLOSED';
-- one open case a conversation: two officers who open one at the same time get the same
create unique index one_open_case_a_conversation on cases.cases (conversation) where state <> 'CLOSED' and conversation is not null;
create index cases_of_a_conversation on cases.cases (conversation);

create table cases.entries (
    id      uuid primary key,
    case_id uuid        not null references cases.cases,
    unit    text        not null,
    at      timestamptz not null,
    type    text        not null check (type in ('OPENED', 'CLASSIFIED', 'ASSIGNED', 'NOTE', 'ANSWERED', 'ASKED',
                'HANDED_OVER', 'CLOSED', 'REOPENED')),
    by      uuid,
    words   text        not null default '',
    detail  text        not null default ''
);
create index entries_of_a_case on cases.entries (case_id, at, id);

-- Who reported, sealed apart from what was reported; gone when its key is.
create table cases.reporters (
    case_id        uuid primary key references cases.cases,
    unit           text not null,
    key_id         uuid not null,
    name_sealed    bytea,
    contact_sealed bytea
);

-- Register numbers, given at classification, one series a unit, year and letter.
create table cases.numbers (
    unit   text not null,
    year   int  not null,
    series text not null,
    last   int  not null,
    primary key (unit, year, series)
);

grant usage on schema cases to ${app}, ${worker};
grant select, insert, update on cases.cases, cases.reporters, cases.numbers to ${app}, ${worker};
grant select, insert on cases.entries to ${app}, ${worker};

alter table cases.cases enable row level security;
alter table cases.cases force row level security;
create policy of_my_units on cases.cases for all to ${app}
    using (unit in (select s.unit from staff.scope s where s.staff_id = scope.asker()))
    with check (unit in (select s.unit from staff.scope s where s.staff_id = scope.asker()));
create policy worker on cases.cases for all to ${worker} using (true) with check (true);

alter table cases.entries enable row level security;
alter table cases.entries force row level security;
create policy of_my_units on cases.entries for all to ${app}
    using (unit in (select s.unit from staff.scope s where s.staff_id = scope.asker()))
    with check (unit in (select s.unit from staff.scope s where s.staff_id = scope.asker()));
create policy worker on cases.entries for all to ${worker} using (true) with check (true);

alter table cases.reporters enable row level security;
alter table cases.reporters force row level security;
create policy of_my_units on cases.reporters for all to ${app}
    using (unit in (select s.unit from staff.scope s where s.staff_id = scope.asker()))
    with check (unit in (select s.unit from staff.scope s where s.staff_id = scope.asker()));
create policy worker on cases.reporters for all to ${worker} using (true) with check (true);

alter table cases.numbers enable row level security;
alter table cases.numbers force row level security;
create policy of_my_units on cases.numbers for all to ${app}
    using (unit in (select s.unit from staff.scope s where s.staff_id = scope.asker()))
    with check (unit in (select s.unit from staff.scope s where s.staff_id = scope.asker()));
create policy worker on cases.numbers for all to ${worker} using (true) with check (true);
