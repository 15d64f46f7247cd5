create table territory.villages (
    id          uuid primary key,
    unit        text not null,
    name        text not null check (name <> ''),
    kind        text not null check (kind ~ '^[A-Z_]+$'),
    name_folded text not null,
    valid_from  date not null,
    valid_to    date check (valid_to >= valid_from),
    unique (unit, name_folded, valid_from),
    unique (id, unit)
);
comment on table territory.villages is 'Villages below a commune, which have no official code.';
comment on column territory.villages.name is 'Without the word before it: 5 for Thôn 5.';
comment on column territory.villages.name_folded is 'With the word before it, as it is matched: thon 5.';
comment on column territory.villages.valid_to is 'Its last day; null while it stands.';

create table territory.counts (
    id          uuid        primary key,
    unit        text        not null,
    village     uuid,
    what        text        not null check (what in ('people', 'households', 'area')),
    amount      numeric     check (amount >= 0),
    as_written  text        not null check (as_written <> ''),
    as_of       date        not null,
    source      text        not null check (source <> ''),
    recorded_at timestamptz not null,
    recorded_by uuid,
    check (what = 'area' or amount is not null),
    foreign key (village, unit) references territory.villages (id, unit)
);
comment on table territory.counts is 'Counts of communes and villages as their source states them. Never changed: a correction is a new row.';
comment on column territory.counts.village is 'Null for a count of the whole commune.';
comment on column territory.counts.amount is 'People, households, or hectares; null for an area whose text could not be read.';
comment on column territory.counts.recorded_by is 'The officer; null for the machine.';
create index counts_of_a_unit on territory.counts (unit, what, as_of);

grant usage on schema territory to ${app}, ${worker};
grant select, insert, update on territory.villages to ${app}, ${worker};
grant select, insert on territory.counts to ${app}, ${worker};

-- Public to read; written only by those whose unit it is.
alter table territory.villages enable row level security;
alter table territory.villages force row level security;
create policy villages_are_public on territory.villages for select to ${app} using (true);
create policy villages_added_in_my_units on territory.villages for insert to ${app}
    with check (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy villages_changed_in_my_units on territory.villages for update to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()))
    with check (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy villages_worker on territory.villages for all to ${worker} using (true) with check (true);

alter table territory.counts enable row level security;
alter table territory.counts force row level security;
create policy counts_are_public on territory.counts for select to ${app} using (true);
create policy counts_added_in_my_units on territory.counts for insert to ${app}
    with check (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy counts_worker on territory.counts for all to ${worker} using (true) with check (true);
