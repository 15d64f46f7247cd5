-- Written from the database's catalogue by SchemaTest; do not edit.

create table announcements.documents (
    id uuid not null,
    site uuid not null,
    unit text not null,
    item text not null,
    number text not null,
    day date not null,
    staff uuid not null,
    at timestamp with time zone not null,
    file uuid,
    data_key uuid,
    CHECK (((file IS NULL) = (data_key IS NULL))),
    CHECK ((item ~ '^[a-z][a-z0-9-]{0,30}$'::text)),
    CHECK (((length(number) >= 1) AND (length(number) <= 120))),
    PRIMARY KEY (id)
);
CREATE INDEX documents_of_a_site ON announcements.documents (site);
-- policy documents_of_my_units for all using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy documents_worker for all using true

create table announcements.handed_in (
    site uuid not null,
    unit text not null,
    term date not null,
    staff uuid not null,
    at timestamp with time zone not null,
    PRIMARY KEY (site, term)
);
-- policy handed_in_of_my_units for all using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy handed_in_worker for all using true

create table announcements.notices (
    site uuid not null,
    unit text not null,
    model text not null,
    kit text not null,
    traits text not null,
    founding text not null,
    results text not null,
    number text not null default ''::text,
    announced date,
    version integer not null,
    staff uuid not null,
    at timestamp with time zone not null,
    CHECK (((number = ''::text) = (announced IS NULL))),
    CHECK (((length(founding) >= 1) AND (length(founding) <= 20000))),
    CHECK (((length(model) >= 1) AND (length(model) <= 200))),
    CHECK ((length(number) <= 60)),
    CHECK (((length(results) >= 1) AND (length(results) <= 20000))),
    CHECK (((length(traits) >= 1) AND (length(traits) <= 20000))),
    CHECK ((version >= 1)),
    PRIMARY KEY (site)
);
CREATE INDEX notices_announced ON announcements.notices (announced DESC, site) WHERE (announced IS NOT NULL);
-- policy notices_of_my_units for all using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy notices_worker for all using true

create table announcements.proposals (
    site uuid not null,
    unit text not null,
    term date not null,
    ground text not null,
    document text not null,
    day date,
    staff uuid not null,
    at timestamp with time zone not null,
    CHECK (((ground = 'complete'::text) OR ((document <> ''::text) AND (day IS NOT NULL)))),
    CHECK ((length(document) <= 120)),
    CHECK ((ground = ANY (ARRAY['complete'::text, 'directed'::text, 'worth-it'::text]))),
    PRIMARY KEY (site, term)
);
-- policy proposals_of_my_units for all using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy proposals_worker for all using true
