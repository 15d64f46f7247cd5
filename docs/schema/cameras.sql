-- Written from the database's catalogue by SchemaTest; do not edit.

create table cameras.calls (
    request uuid not null,
    household uuid not null,
    unit text not null,
    told_at timestamp with time zone not null,
    answer text,
    answered_at timestamp with time zone,
    CHECK ((answer = ANY (ARRAY['lent'::text, 'refused'::text]))),
    CHECK (((answer IS NULL) = (answered_at IS NULL))),
    FOREIGN KEY (household) REFERENCES cameras.households(id),
    FOREIGN KEY (request) REFERENCES cameras.requests(id),
    PRIMARY KEY (request, household)
);
CREATE INDEX calls_of_a_household ON cameras.calls (household, told_at DESC);
-- policy calls_go_out for insert using -
-- policy calls_worker for all using true

create table cameras.clips (
    id uuid not null,
    request uuid not null,
    household uuid not null,
    unit text not null,
    key_id uuid not null,
    file uuid not null,
    type text not null,
    size bigint not null,
    sha256 text not null,
    arrived_at timestamp with time zone not null,
    gone_on date,
    CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
    CHECK ((size > 0)),
    FOREIGN KEY (household) REFERENCES cameras.households(id),
    FOREIGN KEY (request) REFERENCES cameras.requests(id),
    PRIMARY KEY (id),
    UNIQUE (file)
);
CREATE INDEX clips_by_age ON cameras.clips (arrived_at) WHERE (gone_on IS NULL);
CREATE INDEX clips_of_a_request ON cameras.clips (request, arrived_at);
-- policy clips_of_my_units for select using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy clips_worker for all using true

create table cameras.consents (
    id uuid not null,
    household uuid not null,
    unit text not null,
    purpose text not null,
    wording integer not null,
    given_on date not null,
    asked_on date,
    ended_on date,
    ended_how text,
    CHECK ((asked_on > given_on)),
    CHECK ((ended_on >= given_on)),
    CHECK (((ended_on IS NULL) = (ended_how IS NULL))),
    CHECK ((ended_how = ANY (ARRAY['withdrawn'::text, 'withdrawn-by-word'::text, 'dropped'::text, 'renewed'::text]))),
    CHECK ((wording >= 1)),
    FOREIGN KEY (household) REFERENCES cameras.households(id),
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX one_standing_consent_a_purpose ON cameras.consents (household, purpose) WHERE (ended_on IS NULL);
CREATE INDEX standing_consents_by_day ON cameras.consents (given_on) WHERE (ended_on IS NULL);
-- policy consents_of_my_units for all using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy consents_worker for all using true

create table cameras.households (
    id uuid not null,
    unit text not null,
    village uuid not null,
    cameras integer not null,
    key_id uuid not null,
    name_sealed bytea,
    address_sealed bytea,
    contact_sealed bytea,
    point_sealed bytea,
    link_hash bytea,
    link_until date,
    registered_on date not null,
    registered_by uuid not null,
    forgotten_on date,
    CHECK (((cameras >= 1) AND (cameras <= 99))),
    CHECK (((link_hash IS NULL) = (link_until IS NULL))),
    CHECK (((forgotten_on IS NULL) OR ((name_sealed IS NULL) AND (address_sealed IS NULL) AND (contact_sealed IS NULL) AND (point_sealed IS NULL) AND (link_hash IS NULL)))),
    CHECK ((length(link_hash) = 32)),
    PRIMARY KEY (id),
    UNIQUE (link_hash)
);
CREATE INDEX households_of_a_unit ON cameras.households (unit, village) WHERE (forgotten_on IS NULL);
-- policy households_of_my_units for all using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy households_worker for all using true

create table cameras.openings (
    id uuid not null,
    clip uuid not null,
    unit text not null,
    by uuid not null,
    at timestamp with time zone not null,
    reason text not null,
    whole boolean not null,
    CHECK (((length(reason) >= 1) AND (length(reason) <= 300))),
    FOREIGN KEY (clip) REFERENCES cameras.clips(id),
    PRIMARY KEY (id)
);
CREATE INDEX openings_of_a_clip ON cameras.openings (clip, at);
-- policy openings_by_me for insert using -
-- policy openings_of_my_units for select using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy openings_worker for all using true

create table cameras.public_log (
    id uuid not null,
    month date not null,
    unit text not null,
    purpose text not null,
    minutes integer not null,
    approved boolean not null,
    CHECK (((minutes >= 15) AND (minutes <= 720))),
    CHECK ((EXTRACT(day FROM month) = (1)::numeric)),
    PRIMARY KEY (id)
);
CREATE INDEX public_log_by_month ON cameras.public_log (month DESC, id);
-- policy added_by_the_worker for insert using -
-- policy added_with_a_decision for insert using -
-- policy everybody_reads for select using true

create table cameras.public_log_clips (
    id uuid not null,
    log uuid not null,
    FOREIGN KEY (log) REFERENCES cameras.public_log(id),
    PRIMARY KEY (id)
);
CREATE INDEX public_log_clips_of_a_line ON cameras.public_log_clips (log);

create table cameras.requests (
    id uuid not null,
    unit text not null,
    case_id uuid not null,
    purpose text not null,
    place text not null,
    latitude double precision not null,
    longitude double precision not null,
    radius integer not null,
    from_at timestamp with time zone not null,
    to_at timestamp with time zone not null,
    reason text not null,
    asked_by uuid not null,
    asked_at timestamp with time zone not null,
    decided_by uuid,
    decided_at timestamp with time zone,
    approved boolean,
    answer text not null default ''::text,
    told integer not null default 0,
    open_until timestamp with time zone,
    log_id uuid,
    version integer not null,
    CHECK ((length(answer) <= 1000)),
    CHECK ((decided_by <> asked_by)),
    CHECK ((((to_at - from_at) >= '00:15:00'::interval) AND ((to_at - from_at) <= '12:00:00'::interval))),
    CHECK ((((decided_by IS NULL) = (decided_at IS NULL)) AND ((decided_by IS NULL) = (approved IS NULL)) AND ((decided_by IS NULL) = (log_id IS NULL)) AND ((version = 1) = (decided_by IS NULL)))),
    CHECK ((COALESCE(approved, false) = (open_until IS NOT NULL))),
    CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
    CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
    CHECK ((length(place) <= 200)),
    CHECK (((radius >= 100) AND (radius <= 650))),
    CHECK ((length(reason) <= 1000)),
    CHECK ((told >= 0)),
    CHECK ((version = ANY (ARRAY[1, 2]))),
    PRIMARY KEY (id)
);
CREATE INDEX requests_of_a_case ON cameras.requests (case_id);
CREATE INDEX requests_of_a_unit ON cameras.requests (unit, asked_at DESC);
-- policy requests_asked_by_me for insert using -
-- policy requests_decided_by_another for update using ((asked_by <> scope.asker()) AND (decided_by IS NULL) AND (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker()))) AND (EXISTS ( SELECT 1 FROM staff.accounts a WHERE ((a.id = scope.asker()) AND (a.role = ANY (ARRAY['COMMUNE_CHIEF'::text, 'PROVINCE_STAFF'::text]))))))
-- policy requests_of_my_units for select using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy requests_worker for all using true
