alter table cases.cases add came_at timestamptz, add came_from text, add check ((came_at is null) = (came_from is null));
comment on column cases.cases.came_at is 'When it last came from another unit, came_from; null when it began here.';

-- What the giving unit keeps of a case that went on: one line, without anything the resident said.
create table cases.transfers (
    id        uuid primary key,
    case_id   uuid        not null references cases.cases,
    unit      text        not null,
    to_unit   text        not null check (to_unit <> unit),
    at        timestamptz not null,
    by        uuid        not null,
    number    text,
    kind      text,
    channel   text        not null,
    opened_at timestamptz not null,
    unique (unit, number)
);
comment on column cases.transfers.unit is 'Who gave it; the number stays given in that unit''s register.';
create index transfers_of_a_case on cases.transfers (case_id, at);

grant select, insert on cases.transfers to ${worker};
grant select on cases.transfers to ${app};
grant update (unit) on cases.entries to ${worker};

alter table cases.transfers enable row level security;
alter table cases.transfers force row level security;
create policy of_my_units on cases.transfers for select to ${app}
    using (unit in (select s.unit from staff.scope s where s.staff_id = scope.asker()));
create policy worker on cases.transfers for all to ${worker} using (true) with check (true);
