-- What a unit's officers say again and again, beside the answers that come along. Retired, never deleted.
create table cases.canned_answers (
    id         uuid primary key,
    unit       text        not null,
    name       text        not null check (name <> ''),
    kinds      text[]      not null,
    states     text[]      not null check (cardinality(states) > 0),
    words      text        not null check (words <> ''),
    changed_by uuid        not null,
    changed_at timestamptz not null,
    retired_at timestamptz
);
comment on column cases.canned_answers.kinds is 'Kinds of case it is for; empty for every kind.';
create index canned_answers_of_a_unit on cases.canned_answers (unit, name) where retired_at is null;

grant select, insert, update on cases.canned_answers to ${app};
grant select on cases.canned_answers to ${worker};
alter table cases.canned_answers enable row level security;
alter table cases.canned_answers force row level security;
create policy of_my_units on cases.canned_answers for all to ${app}
    using (unit in (select s.unit from staff.scope s where s.staff_id = scope.asker()))
    with check (changed_by = scope.asker() and unit in (select s.unit from staff.scope s where s.staff_id = scope.asker()));
create policy worker on cases.canned_answers for select to ${worker} using (true);
