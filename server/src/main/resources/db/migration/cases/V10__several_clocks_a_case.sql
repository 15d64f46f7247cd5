alter table cases.cases add warn_at timestamptz, add answered_at timestamptz;
comment on column cases.cases.answered_at is 'The first answer since it was last taken up again; a question back is none.';
comment on column cases.cases.due_at is 'The next end of a running clock of ours; null when none runs.';
comment on column cases.cases.warn_at is 'When that clock begins to warn.';

-- What kinds of entries there are is told by the program, which writes no other.
alter table cases.entries drop constraint entries_type_check;
alter table cases.entries add constraint entries_type_check check (type ~ '^[A-Z][A-Z_]{2,29}$');

create table cases.clocks (
    case_id     uuid        not null references cases.cases,
    no          int         not null check (no > 0),
    unit        text        not null,
    rule        text        not null,
    terms       text        not null,
    ours        boolean     not null,
    since       timestamptz not null,
    due_at      timestamptz not null,
    warn_at     timestamptz not null,
    extended_at timestamptz,
    stood_still bigint      not null default 0,
    hand        text        not null check (hand in ('RUNNING', 'STANDING_STILL', 'MET', 'DROPPED')),
    hand_at     timestamptz,
    warned_at   timestamptz,
    ran_out_at  timestamptz,
    primary key (case_id, no),
    check ((hand = 'RUNNING') = (hand_at is null))
);
comment on table cases.clocks is 'Time limits of a case as they run; several at a time.';
comment on column cases.clocks.terms is 'The row of the file of time limits it began under; later changes of the file leave it as it is.';
comment on column cases.clocks.ours is 'False: it runs at the investigation body, is shown, and nobody here is warned.';
comment on column cases.clocks.stood_still is 'How long it stood still so far: milliseconds, or calendar or working days, as its length is counted.';
create index clocks_that_will_warn on cases.clocks (warn_at) where hand = 'RUNNING' and ours and warned_at is null;
create index clocks_that_will_run_out on cases.clocks (due_at) where hand = 'RUNNING' and ours and ran_out_at is null;

grant select, insert, update on cases.clocks to ${app}, ${worker};
alter table cases.clocks enable row level security;
alter table cases.clocks force row level security;
create policy of_my_units on cases.clocks for all to ${app}
    using (unit in (select s.unit from staff.scope s where s.staff_id = scope.asker()))
    with check (unit in (select s.unit from staff.scope s where s.staff_id = scope.asker()));
create policy worker on cases.clocks for all to ${worker} using (true) with check (true);
