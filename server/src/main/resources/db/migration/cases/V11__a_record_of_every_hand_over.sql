-- What was handed over, as it was handed over: nothing of it changes but that the receiver acknowledges it.
create table cases.hand_overs (
    id              uuid primary key,
    case_id         uuid        not null references cases.cases,
    unit            text        not null,
    number          text        not null,
    case_number     text        not null,
    kind            text        not null,
    receiver        text        not null,
    note            text        not null,
    channel         text        not null,
    words           text        not null,
    words_at        timestamptz not null,
    place           text        not null,
    happened        text        not null,
    at              timestamptz not null,
    by              uuid        not null,
    sha256          text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    acknowledged_at timestamptz,
    acknowledged_by uuid,
    unique (unit, number),
    check ((acknowledged_at is null) = (acknowledged_by is null)),
    check (acknowledged_by <> by)
);
comment on column cases.hand_overs.sha256 is 'Of the whole record with everything it lists: whoever changes a word or a file of it is found.';
create index hand_overs_of_a_case on cases.hand_overs (case_id, at desc);
create index hand_overs_newest_first on cases.hand_overs (unit, at desc);

create table cases.handed_over_items (
    hand_over   uuid        not null references cases.hand_overs,
    no          int         not null check (no > 0),
    unit        text        not null,
    received_at timestamptz not null,
    words       text        not null default '',
    file        uuid,
    type        text        not null default '',
    size        bigint      not null default 0,
    sha256      text        not null default '',
    primary key (hand_over, no),
    check (words <> '' or type <> '')
);
comment on table cases.handed_over_items is 'What the resident said or sent later, one row each; of a file that could not be had, no hash.';

grant select, insert on cases.hand_overs, cases.handed_over_items to ${app}, ${worker};
grant update (acknowledged_at, acknowledged_by) on cases.hand_overs to ${app};

alter table cases.hand_overs enable row level security;
alter table cases.hand_overs force row level security;
create policy of_my_units on cases.hand_overs for select to ${app}
    using (unit in (select s.unit from staff.scope s where s.staff_id = scope.asker()));
create policy drawn_up_by_me on cases.hand_overs for insert to ${app}
    with check (by = scope.asker() and unit in (select s.unit from staff.scope s where s.staff_id = scope.asker()));
-- An investigator posted to a commune sees what that commune handed over, one of the province (a code of two digits) all.
create policy investigators_see on cases.hand_overs for select to ${app}
    using (exists (select 1 from staff.accounts a where a.id = scope.asker() and a.role = 'INVESTIGATOR'
                     and (a.unit = hand_overs.unit or position('@' in a.unit) = 3)));
create policy investigators_acknowledge on cases.hand_overs for update to ${app}
    using (acknowledged_at is null
           and exists (select 1 from staff.accounts a where a.id = scope.asker() and a.role = 'INVESTIGATOR'
                         and (a.unit = hand_overs.unit or position('@' in a.unit) = 3)))
    with check (acknowledged_by = scope.asker());
create policy worker on cases.hand_overs for all to ${worker} using (true) with check (true);

alter table cases.handed_over_items enable row level security;
alter table cases.handed_over_items force row level security;
create policy with_its_record on cases.handed_over_items for select to ${app}
    using (exists (select 1 from cases.hand_overs h where h.id = hand_over));
create policy of_my_units on cases.handed_over_items for insert to ${app}
    with check (unit in (select s.unit from staff.scope s where s.staff_id = scope.asker()));
create policy worker on cases.handed_over_items for all to ${worker} using (true) with check (true);
