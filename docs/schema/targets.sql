-- Written from the database's catalogue by SchemaTest; do not edit.

create table targets.targets (
    id bigint not null generated as identity,
    unit text not null,
    year integer not null,
    audience text not null,
    percent numeric(4,1) not null,
    source text not null,
    staff uuid not null,
    at timestamp with time zone not null,
    CHECK (((percent > (0)::numeric) AND (percent <= (100)::numeric))),
    CHECK ((length(source) <= 300)),
    CHECK (((year >= 2015) AND (year <= 2100))),
    PRIMARY KEY (id)
);
CREATE INDEX targets_of_a_year ON targets.targets (year, unit, audience, id);
-- policy targets_kept_by_me for insert using -
-- policy targets_of_my_units for select using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy targets_worker for all using true

create table targets.wholes (
    id bigint not null generated as identity,
    unit text not null,
    audience text not null,
    amount bigint not null,
    as_of date not null,
    source text not null,
    staff uuid not null,
    at timestamp with time zone not null,
    CHECK ((amount >= 1)),
    CHECK ((length(source) <= 300)),
    PRIMARY KEY (id)
);
CREATE INDEX wholes_of_a_unit ON targets.wholes (unit, audience, as_of, id);
-- policy wholes_kept_by_me for insert using -
-- policy wholes_of_my_units for select using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy wholes_worker for all using true
