-- Which case repeats which, as an officer said. Always the first of them, never one that repeats another itself.
create table cases.repetitions (
    case_id       uuid primary key references cases.cases,
    unit          text        not null,
    original      uuid        not null,
    original_unit text        not null,
    by            uuid        not null,
    at            timestamptz not null,
    check (case_id <> original)
);
comment on column cases.repetitions.unit is 'Of the case that repeats; original_unit of the one it repeats. Both officers see the mark.';
comment on column cases.repetitions.original is 'No foreign key: checking one would lock the original while its own work goes on.';
create index repetitions_of_an_original on cases.repetitions (original);

grant select, insert, update on cases.repetitions to ${app}, ${worker};
alter table cases.repetitions enable row level security;
alter table cases.repetitions force row level security;
create policy of_my_units on cases.repetitions for select to ${app}
    using (unit in (select s.unit from staff.scope s where s.staff_id = scope.asker())
        or original_unit in (select s.unit from staff.scope s where s.staff_id = scope.asker()));
create policy marked_in_my_units on cases.repetitions for insert to ${app}
    with check (unit in (select s.unit from staff.scope s where s.staff_id = scope.asker())
        and original_unit in (select s.unit from staff.scope s where s.staff_id = scope.asker()));
create policy marked_again_in_my_units on cases.repetitions for update to ${app}
    using (unit in (select s.unit from staff.scope s where s.staff_id = scope.asker()))
    with check (unit in (select s.unit from staff.scope s where s.staff_id = scope.asker())
        and original_unit in (select s.unit from staff.scope s where s.staff_id = scope.asker()));
create policy worker on cases.repetitions for all to ${worker} using (true) with check (true);

-- what was told about the same time, in a unit or around a point
create index cases_told_in_a_unit on cases.cases (unit, words_at);
create index cases_told_at_a_point on cases.cases (words_at) where latitude is not null;
