-- coalesce() is not leakproof: under row-level security an index over it goes unused, and what was meant to read fifty
-- rows read them all. A column of its own has no such trouble.
alter table cases.cases
    add column arrived_at  timestamptz not null generated always as (coalesce(came_at, opened_at)) stored,
    add column next_due_at timestamptz not null generated always as (coalesce(due_at, 'infinity')) stored;
comment on column cases.cases.arrived_at is 'When it came to the unit it is with: the order of the register.';
comment on column cases.cases.next_due_at is 'due_at; infinity when nothing is due: the order of the work.';

-- Both ways along, page after page, from any row on: each order ends in the id.
drop index cases.cases_newest_first;
drop index cases.cases_by_due;
drop index cases.cases_of_a_unit;
drop index cases.cases_in_the_order_of_arrival;
create index cases_by_age on cases.cases (opened_at, id);
create index cases_of_a_unit_by_age on cases.cases (unit, opened_at, id);
create index cases_by_due on cases.cases (next_due_at, opened_at, id);
create index open_cases_by_due on cases.cases (next_due_at, opened_at, id) where state <> 'CLOSED';
create index cases_as_they_came on cases.cases (arrived_at, id) include (unit);
create index cases_of_a_unit_as_they_came on cases.cases (unit, arrived_at, id);

-- The map counts these kinds and no others; counted from the index alone.
create index cases_on_the_map on cases.cases (unit, opened_at) include (kind, state)
    where kind in ('SECURITY_OBSERVATION', 'PETITION', 'PRAISE', 'QUESTION', 'PROCEDURE_COMPLAINT', 'EMERGENCY');
