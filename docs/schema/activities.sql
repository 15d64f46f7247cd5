-- Written from the database's catalogue by SchemaTest; do not edit.

create table activities.case_links (
    activity uuid not null,
    case_id uuid not null,
    unit text not null,
    PRIMARY KEY (activity, case_id)
);
CREATE INDEX case_links_of_a_case ON activities.case_links (case_id);
-- policy case_links_forgotten for delete using true
-- policy case_links_of_who_works_with_cases for all using ((unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker()))) AND (EXISTS ( SELECT 1 FROM staff.accounts a WHERE ((a.id = scope.asker()) AND (a.role = ANY (ARRAY['DUTY_OFFICER'::text, 'AREA_OFFICER'::text, 'COMMUNE_CHIEF'::text, 'PROVINCE_STAFF'::text]))))))
-- policy case_links_worker for select using true

create table activities.pictures (
    file uuid not null,
    activity uuid not null,
    unit text not null,
    key uuid not null,
    staff uuid not null,
    added_at timestamp with time zone not null,
    PRIMARY KEY (file)
);
CREATE INDEX pictures_of_an_activity ON activities.pictures (activity, added_at);
-- policy pictures_added_by_me for insert using -
-- policy pictures_of_my_units for select using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy pictures_removed_in_my_units for delete using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy pictures_worker for select using true

create table activities.versions (
    id uuid not null,
    version integer not null,
    newest boolean not null default true,
    kind text not null,
    unit text not null,
    village uuid,
    site uuid,
    team uuid,
    day date not null,
    state text not null,
    numbers jsonb not null,
    answers jsonb not null,
    words text not null,
    reason text not null,
    staff uuid not null,
    written_at timestamp with time zone not null,
    CHECK ((jsonb_typeof(answers) = 'object'::text)),
    CHECK ((jsonb_typeof(numbers) = 'array'::text)),
    CHECK ((length(reason) <= 300)),
    CHECK ((state = ANY (ARRAY['planned'::text, 'done'::text, 'cancelled'::text, 'withdrawn'::text]))),
    CHECK ((version >= 1)),
    CHECK ((length(words) <= 1000)),
    PRIMARY KEY (id, version)
);
CREATE INDEX versions_of_a_site ON activities.versions (site, day DESC) WHERE (newest AND (site IS NOT NULL));
CREATE INDEX versions_of_a_unit ON activities.versions (unit, day DESC, id) WHERE newest;
CREATE INDEX versions_saying_an_indicator ON activities.versions USING gin (numbers jsonb_path_ops);
-- policy versions_give_way for update using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy versions_kept_by_me for insert using -
-- policy versions_of_my_units for select using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy versions_worker for select using true
