-- What happened outside the system, as officers counted it. Every version stays; the newest counts.
create table figures.entries (
    id         uuid        not null,
    version    int         not null check (version >= 1),
    newest     boolean     not null default true,
    indicator  text        not null,
    unit       text        not null,
    day        date        not null,
    amount     bigint      not null check (amount >= 0),
    up_to      bigint      not null check (up_to >= amount),
    mark       text        not null check (mark in ('exact', 'over', 'nearly', 'about', 'range')),
    note       text        not null check (length(note) <= 300),
    origin     text        not null check (length(origin) <= 120),
    withdrawn  boolean     not null,
    staff      uuid        not null,
    written_at timestamptz not null,
    primary key (id, version)
);
comment on table figures.entries is
    'Counts of what happened outside the system, keyed in or imported. Every version stays; the newest counts. No personal data: the note is guarded.';
comment on column figures.entries.origin is 'Where the number stands: a book, minutes, an estimate.';
create index entries_of_a_unit on figures.entries (unit, day desc, id) where newest;
create index entries_of_an_indicator on figures.entries (indicator, unit) where newest;

grant select, insert, update (newest) on figures.entries to ${app};
grant select on figures.entries to ${worker};

alter table figures.entries enable row level security;
alter table figures.entries force row level security;
create policy entries_of_my_units on figures.entries for select to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy entries_kept_by_me on figures.entries for insert to ${app}
    with check (staff = scope.asker() and unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy entries_give_way on figures.entries for update to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy entries_worker on figures.entries for select to ${worker} using (true);
