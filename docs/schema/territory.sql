-- Written from the database's catalogue by SchemaTest; do not edit.

create table territory.counts (
    id uuid not null,
    unit text not null,
    village uuid,
    what text not null,
    amount numeric,
    as_written text not null,
    as_of date not null,
    source text not null,
    recorded_at timestamp with time zone not null,
    recorded_by uuid,
    CHECK ((amount >= (0)::numeric)),
    CHECK ((as_written <> ''::text)),
    CHECK (((what = ANY (ARRAY['area'::text, 'remark'::text])) OR (amount IS NOT NULL))),
    CHECK ((source <> ''::text)),
    CHECK ((what = ANY (ARRAY['people'::text, 'households'::text, 'area'::text, 'villages'::text, 'ethnic_groups'::text, 'temporary_households'::text, 'temporary_people'::text, 'lodgings'::text, 'banks'::text, 'guests_a_year'::text, 'remark'::text]))),
    FOREIGN KEY (village, unit) REFERENCES territory.villages(id, unit),
    PRIMARY KEY (id)
);
CREATE INDEX counts_of_a_unit ON territory.counts (unit, what, as_of);
-- policy counts_added_in_my_units for insert using -
-- policy counts_are_public for select using true
-- policy counts_worker for all using true

create table territory.villages (
    id uuid not null,
    unit text not null,
    name text not null,
    kind text not null,
    name_folded text not null,
    valid_from date not null,
    valid_to date,
    CHECK ((valid_to >= valid_from)),
    CHECK ((kind ~ '^[A-Z_]+$'::text)),
    CHECK ((name <> ''::text)),
    PRIMARY KEY (id),
    UNIQUE (id, unit),
    UNIQUE (unit, name_folded, valid_from)
);
-- policy villages_added_in_my_units for insert using -
-- policy villages_are_public for select using true
-- policy villages_changed_in_my_units for update using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy villages_worker for all using true
