-- Written from the database's catalogue by SchemaTest; do not edit.

create table figures.entries (
    id uuid not null,
    version integer not null,
    newest boolean not null default true,
    indicator text not null,
    unit text not null,
    day date not null,
    amount bigint not null,
    up_to bigint not null,
    mark text not null,
    note text not null,
    origin text not null,
    withdrawn boolean not null,
    staff uuid not null,
    written_at timestamp with time zone not null,
    CHECK ((amount >= 0)),
    CHECK ((up_to >= amount)),
    CHECK ((mark = ANY (ARRAY['exact'::text, 'over'::text, 'nearly'::text, 'about'::text, 'range'::text]))),
    CHECK ((length(note) <= 300)),
    CHECK ((length(origin) <= 120)),
    CHECK ((version >= 1)),
    PRIMARY KEY (id, version)
);
CREATE INDEX entries_of_a_unit ON figures.entries (unit, day DESC, id) WHERE newest;
CREATE INDEX entries_of_an_indicator ON figures.entries (indicator, unit) WHERE newest;
-- policy entries_give_way for update using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy entries_kept_by_me for insert using -
-- policy entries_of_my_units for select using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy entries_worker for select using true

create table figures.facts (
    source_id uuid not null,
    source_type text not null,
    version integer not null,
    edition smallint not null,
    sign smallint not null,
    line integer not null,
    indicator text not null,
    unit text not null,
    day date not null,
    dimensions jsonb not null,
    amount bigint not null,
    mark text not null,
    recorded_at timestamp with time zone not null,
    up_to bigint not null,
    ended text not null,
    CHECK ((ended = ANY (ARRAY['exact'::text, 'over'::text, 'nearly'::text, 'about'::text, 'range'::text]))),
    CHECK ((mark = ANY (ARRAY['exact'::text, 'over'::text, 'nearly'::text, 'about'::text, 'range'::text]))),
    CHECK ((sign = ANY (ARRAY['-1'::integer, 1]))),
    UNIQUE (source_id, source_type, version, edition, sign, indicator, unit, day, dimensions)
);
CREATE INDEX facts_behind_a_total ON figures.facts (indicator, unit, day);
-- policy facts_of_my_units for select using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy facts_worker for all using true

create table figures.sources (
    type text not null,
    id uuid not null,
    version integer not null,
    rules text not null,
    CHECK ((version >= 1)),
    PRIMARY KEY (type, id)
);

create table figures.spans (
    indicator text not null,
    unit text not null,
    span text not null,
    begins date not null,
    amount bigint not null,
    up_to bigint not null,
    over integer not null,
    nearly integer not null,
    about integer not null,
    range integer not null,
    CHECK ((span = ANY (ARRAY['month'::text, 'year'::text]))),
    PRIMARY KEY (indicator, unit, span, begins)
);
CREATE INDEX spans_of_a_time ON figures.spans (span, begins, indicator);
CREATE INDEX spans_of_a_unit ON figures.spans (unit, span, begins);
-- policy spans_of_my_units for select using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy spans_worker for all using true

create table figures.tombstones (
    source_type text not null,
    source_id uuid not null,
    unit text not null,
    deleted_on date not null,
    PRIMARY KEY (source_type, source_id)
);
-- policy tombstones_of_my_units for select using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy tombstones_worker for all using true

create table figures.totals (
    indicator text not null,
    unit text not null,
    day date not null,
    dimensions jsonb not null,
    amount bigint not null,
    up_to bigint not null,
    over integer not null,
    nearly integer not null,
    about integer not null,
    range integer not null,
    PRIMARY KEY (indicator, unit, day, dimensions)
);
CREATE INDEX totals_of_a_day ON figures.totals (day, indicator);
CREATE INDEX totals_of_a_unit ON figures.totals (unit, day);
-- policy totals_of_my_units for select using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy totals_worker for all using true
