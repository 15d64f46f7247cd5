-- Each number of members that was said, with its day: a level of the past stays what it was when the number is said anew.
create table movement.said (
    site uuid not null references movement.sites,
    unit text not null,
    day date not null,
    members int not null check (members >= 0),
    primary key (site, day)
);
comment on table movement.said is 'How many members were said to take part from a day on; the first holds since the site began.';
grant select, insert, update on movement.said to ${app};
grant select, insert, update, delete on movement.said to ${worker};

alter table movement.said enable row level security;
alter table movement.said force row level security;
create policy said_of_my_units on movement.said for all to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()))
    with check (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy said_worker on movement.said for all to ${worker} using (true) with check (true);

insert into movement.said (site, unit, day, members)
select id, unit, (at at time zone 'Asia/Ho_Chi_Minh')::date, said from movement.sites where said is not null;
