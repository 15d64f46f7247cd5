-- What a unit wants to have reached by the end of a year. What is typed later holds; what was typed before stays.
create table targets.targets (
    id       bigint generated always as identity primary key,
    unit     text          not null,
    year     int           not null check (year between 2015 and 2100),
    audience text          not null,
    percent  numeric(4, 1) not null check (percent > 0 and percent <= 100),
    source   text          not null check (length(source) <= 300),
    staff    uuid          not null,
    at       timestamptz   not null
);
create index targets_of_a_year on targets.targets (year, unit, audience, id);

-- How many there are in all, of what the house keeps no list of.
create table targets.wholes (
    id       bigint generated always as identity primary key,
    unit     text        not null,
    audience text        not null,
    amount   bigint      not null check (amount >= 1),
    as_of    date        not null,
    source   text        not null check (length(source) <= 300),
    staff    uuid        not null,
    at       timestamptz not null
);
comment on column targets.wholes.as_of is 'The day for which its source says so.';
create index wholes_of_a_unit on targets.wholes (unit, audience, as_of, id);

grant usage on schema targets to ${app}, ${worker};
grant select, insert on targets.targets, targets.wholes to ${app}, ${worker};

alter table targets.targets enable row level security;
alter table targets.targets force row level security;
create policy targets_of_my_units on targets.targets for select to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy targets_kept_by_me on targets.targets for insert to ${app}
    with check (staff = scope.asker() and unit in (select unit from staff.scope where staff_id = scope.asker())
                and exists (select 1 from staff.accounts a
                            where a.id = scope.asker() and a.role in ('COMMUNE_CHIEF', 'SECRETARY', 'PROVINCE_STAFF')));
create policy targets_worker on targets.targets for all to ${worker} using (true) with check (true);

alter table targets.wholes enable row level security;
alter table targets.wholes force row level security;
create policy wholes_of_my_units on targets.wholes for select to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy wholes_kept_by_me on targets.wholes for insert to ${app}
    with check (staff = scope.asker() and unit in (select unit from staff.scope where staff_id = scope.asker())
                and exists (select 1 from staff.accounts a
                            where a.id = scope.asker() and a.role in ('COMMUNE_CHIEF', 'SECRETARY', 'PROVINCE_STAFF')));
create policy wholes_worker on targets.wholes for all to ${worker} using (true) with check (true);
