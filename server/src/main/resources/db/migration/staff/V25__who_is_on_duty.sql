-- Who is on duty for a unit, from when until when; shifts may overlap. Officers of the unit see it, who leads changes it.
create table staff.shifts (
    id       uuid primary key,
    unit     text        not null,
    staff_id uuid        not null references staff.accounts on delete cascade,
    begins   timestamptz not null,
    ends     timestamptz not null,
    check (ends > begins and ends <= begins + interval '7 days')
);
create index shifts_of_a_unit on staff.shifts (unit, begins);
create index shifts_of_an_officer on staff.shifts (staff_id);

create table staff.rosters (
    unit    text primary key,
    assigns boolean not null
);
comment on column staff.rosters.assigns is 'New cases of the unit are given to who is on duty; otherwise who is on duty is only shown.';

grant select, insert, update, delete on staff.shifts to ${app};
grant select, insert, update on staff.rosters to ${app};
grant select on staff.shifts, staff.rosters to ${worker};
alter table staff.shifts enable row level security;
alter table staff.shifts force row level security;
create policy of_my_units on staff.shifts for all to ${app}
    using (unit in (select s.unit from staff.scope s where s.staff_id = scope.asker()))
    with check (unit in (select s.unit from staff.scope s where s.staff_id = scope.asker()));
create policy worker on staff.shifts for select to ${worker} using (true);
alter table staff.rosters enable row level security;
alter table staff.rosters force row level security;
create policy of_my_units on staff.rosters for all to ${app}
    using (unit in (select s.unit from staff.scope s where s.staff_id = scope.asker()))
    with check (unit in (select s.unit from staff.scope s where s.staff_id = scope.asker()));
create policy worker on staff.rosters for select to ${worker} using (true);
