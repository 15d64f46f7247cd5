-- Written from the database's catalogue by SchemaTest; do not edit.

create table movement.committees (
    id uuid not null,
    unit text not null,
    name text not null,
    short_name text not null,
    parent uuid,
    head_office text not null,
    standing_body text not null,
    sign text not null,
    decision text not null,
    since date not null,
    until date,
    data_key uuid not null,
    version integer not null,
    staff uuid not null,
    at timestamp with time zone not null,
    CHECK ((until >= since)),
    CHECK ((length(decision) <= 120)),
    CHECK ((length(head_office) <= 120)),
    CHECK (((length(name) >= 1) AND (length(name) <= 200))),
    CHECK ((length(short_name) <= 40)),
    CHECK ((sign ~ '^\S{1,20}$'::text)),
    CHECK ((length(standing_body) <= 120)),
    CHECK ((version >= 1)),
    FOREIGN KEY (parent) REFERENCES movement.committees(id),
    PRIMARY KEY (id)
);
CREATE INDEX committees_of_a_unit ON movement.committees (unit);
-- policy committees_are_known_to_the_staff for select using true
-- policy committees_changed_in_my_units for update using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy committees_kept_in_my_units for insert using -
-- policy committees_worker for all using true

create table movement.imports (
    id uuid not null,
    unit text not null,
    staff uuid not null,
    file bytea,
    lines integer not null,
    next integer not null default 0,
    kept integer not null default 0,
    known integer not null default 0,
    wrong integer not null default 0,
    mistakes jsonb not null default '[]'::jsonb,
    at timestamp with time zone not null,
    done_at timestamp with time zone,
    PRIMARY KEY (id)
);
CREATE INDEX imports_to_do ON movement.imports (at) WHERE (done_at IS NULL);
-- policy imports_of_mine for all using (staff = scope.asker())
-- policy imports_worker for all using true

create table movement.members (
    id uuid not null,
    grouping uuid not null,
    holder uuid not null,
    unit text not null,
    office text not null,
    name bytea not null,
    position text not null,
    decision text not null,
    since date not null,
    until date,
    ceased text not null default ''::text,
    CHECK ((length(ceased) <= 200)),
    CHECK ((until >= since)),
    CHECK ((length(decision) <= 120)),
    CHECK ((office ~ '^[a-z-]+$'::text)),
    CHECK ((length("position") <= 120)),
    PRIMARY KEY (id)
);
CREATE INDEX members_of_a_holder ON movement.members (holder);
-- policy members_of_my_units for all using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy members_worker for all using true

create table movement.models (
    id uuid not null,
    name text not null,
    name_folded text not null,
    kit text not null,
    home text not null,
    staff uuid not null,
    at timestamp with time zone not null,
    CHECK (((length(name) >= 1) AND (length(name) <= 200))),
    PRIMARY KEY (id),
    UNIQUE (name_folded)
);
-- policy models_are_known_to_the_staff for select using true
-- policy models_begun_in_my_units for insert using -
-- policy models_worker for all using true

create table movement.papers (
    id uuid not null,
    committee uuid not null,
    unit text not null,
    type text not null,
    year integer not null,
    number integer not null,
    day date not null,
    about text not null,
    file uuid,
    staff uuid not null,
    at timestamp with time zone not null,
    CHECK (((length(about) >= 1) AND (length(about) <= 300))),
    CHECK ((number >= 1)),
    CHECK ((type ~ '^[A-Za-zĐ]{1,6}$'::text)),
    FOREIGN KEY (committee) REFERENCES movement.committees(id),
    PRIMARY KEY (id),
    UNIQUE (committee, type, year, number)
);
-- policy papers_of_my_units for all using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy papers_worker for all using true

create table movement.said (
    site uuid not null,
    unit text not null,
    day date not null,
    members integer not null,
    CHECK ((members >= 0)),
    FOREIGN KEY (site) REFERENCES movement.sites(id),
    PRIMARY KEY (site, day)
);
-- policy said_of_my_units for all using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy said_worker for all using true

create table movement.sites (
    id uuid not null,
    model uuid not null,
    unit text not null,
    area text not null,
    village uuid,
    place text not null,
    place_key text not null,
    words text not null,
    origin text not null,
    stage text not null,
    began date,
    ended date,
    teams integer not null default 0,
    members integer not null default 0,
    data_key uuid,
    version integer not null,
    staff uuid not null,
    at timestamp with time zone not null,
    said integer,
    CHECK ((area = ANY (ARRAY['unit'::text, 'village'::text, 'group'::text, 'agency'::text, 'enterprise'::text, 'school'::text]))),
    CHECK (((stage <> 'operating'::text) OR (began IS NOT NULL))),
    CHECK (((stage = 'ended'::text) = (ended IS NOT NULL))),
    CHECK ((members >= 0)),
    CHECK ((origin = ANY (ARRAY['planned'::text, 'spontaneous'::text]))),
    CHECK ((length(place) <= 120)),
    CHECK ((said >= 0)),
    CHECK ((stage = ANY (ARRAY['preparing'::text, 'operating'::text, 'ended'::text]))),
    CHECK ((teams >= 0)),
    CHECK ((version >= 1)),
    FOREIGN KEY (model) REFERENCES movement.models(id),
    PRIMARY KEY (id),
    UNIQUE (model, unit, place_key)
);
CREATE INDEX sites_by_words ON movement.sites (words, id);
CREATE INDEX sites_of_a_model ON movement.sites (model);
CREATE INDEX sites_of_a_unit ON movement.sites (unit, stage);
-- policy sites_of_my_units for all using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy sites_worker for all using true

create table movement.steps (
    id uuid not null,
    site uuid not null,
    unit text not null,
    kind text not null,
    day date not null,
    number text not null,
    signer text not null,
    note text not null,
    ending text,
    file uuid,
    staff uuid not null,
    at timestamp with time zone not null,
    CHECK (((kind = 'ending'::text) = (ending IS NOT NULL))),
    CHECK ((kind ~ '^[a-z]+$'::text)),
    CHECK ((length(note) <= 2000)),
    CHECK ((length(number) <= 60)),
    CHECK ((length(signer) <= 120)),
    FOREIGN KEY (site) REFERENCES movement.sites(id),
    PRIMARY KEY (id)
);
CREATE INDEX steps_of_a_site ON movement.steps (site, day);
-- policy steps_of_my_units for all using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy steps_worker for all using true

create table movement.teams (
    id uuid not null,
    site uuid not null,
    unit text not null,
    name text not null,
    members integer not null default 0,
    since date not null,
    until date,
    CHECK ((until >= since)),
    CHECK ((members >= 0)),
    CHECK (((length(name) >= 1) AND (length(name) <= 120))),
    FOREIGN KEY (site) REFERENCES movement.sites(id),
    PRIMARY KEY (id)
);
CREATE INDEX teams_of_a_site ON movement.teams (site);
-- policy teams_of_my_units for all using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy teams_worker for all using true
