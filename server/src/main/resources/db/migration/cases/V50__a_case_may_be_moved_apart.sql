-- A case may be moved out of this module, with all that hangs on it.
grant delete on all tables in schema cases to ${worker};
revoke delete on cases.migrations from ${worker};
alter default privileges in schema cases grant delete on tables to ${worker};
create policy worker_moves on cases.identity_requests for delete to ${worker} using (true);

-- Numbers of cases that were moved apart; the next case of that register gets one, so that no gap stays.
create table cases.freed_numbers (
    unit   text not null,
    year   int  not null,
    series text not null,
    number text not null,
    primary key (unit, number)
);
grant select, delete on cases.freed_numbers to ${app}, ${worker};
grant insert on cases.freed_numbers to ${worker};
alter table cases.freed_numbers enable row level security;
alter table cases.freed_numbers force row level security;
create policy of_my_units on cases.freed_numbers for all to ${app}
    using (unit in (select s.unit from staff.scope s where s.staff_id = scope.asker()));
create policy worker on cases.freed_numbers for all to ${worker} using (true) with check (true);
