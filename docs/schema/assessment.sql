-- Written from the database's catalogue by SchemaTest; do not edit.

create table assessment.appeals (
    id uuid not null,
    assessment uuid not null,
    against integer not null,
    unit text not null,
    reason text not null,
    staff uuid not null,
    at timestamp with time zone not null,
    changed boolean,
    answer text not null default ''::text,
    heard_by uuid,
    heard_at timestamp with time zone,
    CHECK ((against >= 1)),
    CHECK ((length(answer) <= 1000)),
    CHECK ((((changed IS NULL) = (heard_by IS NULL)) AND ((changed IS NULL) = (heard_at IS NULL)))),
    CHECK (((length(reason) >= 1) AND (length(reason) <= 1000))),
    FOREIGN KEY (assessment) REFERENCES assessment.assessments(id),
    PRIMARY KEY (id),
    UNIQUE (assessment, against)
);
-- policy appeals_filed_by_me for insert using -
-- policy appeals_heard_by_me for update using ((changed IS NULL) AND (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker()))) AND (EXISTS ( SELECT 1 FROM staff.accounts a WHERE ((a.id = scope.asker()) AND (a.role = ANY (ARRAY['COMMUNE_CHIEF'::text, 'PROVINCE_STAFF'::text]))))))
-- policy appeals_of_my_units for select using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy appeals_worker for all using true

create table assessment.assessments (
    id uuid not null,
    kind text not null,
    object text not null,
    label text not null,
    unit text not null,
    model uuid,
    criteria text not null,
    criteria_text text not null,
    year integer not null,
    decided_by text not null,
    state text not null,
    reason text not null,
    version integer not null,
    round integer not null,
    decisions integer not null,
    level text not null,
    points numeric(7,2) not null,
    effective boolean not null,
    decided_on date,
    staff uuid not null,
    at timestamp with time zone not null,
    ends date not null,
    CHECK (((kind = 'site'::text) OR (model IS NULL))),
    CHECK (((decisions = 0) = (decided_on IS NULL))),
    CHECK (((state <> ALL (ARRAY['decided'::text, 'appealed'::text])) OR (decisions > 0))),
    CHECK ((decided_by = ANY (ARRAY['commune'::text, 'province'::text]))),
    CHECK ((decisions >= 0)),
    CHECK ((kind = ANY (ARRAY['site'::text, 'model'::text, 'village'::text, 'commune'::text, 'agency'::text, 'enterprise'::text, 'school'::text, 'team'::text, 'team-member'::text]))),
    CHECK (((length(label) >= 1) AND (length(label) <= 200))),
    CHECK ((points >= (0)::numeric)),
    CHECK ((length(reason) <= 1000)),
    CHECK ((round >= 1)),
    CHECK ((state = ANY (ARRAY['self'::text, 'review'::text, 'deciding'::text, 'decided'::text, 'appealed'::text]))),
    CHECK ((version >= 1)),
    CHECK (((year >= 2015) AND (year <= 2100))),
    PRIMARY KEY (id),
    UNIQUE (kind, object, criteria, year)
);
CREATE INDEX assessments_of_a_model ON assessment.assessments (model, year) WHERE (model IS NOT NULL);
CREATE INDEX assessments_of_a_year ON assessment.assessments (unit, year, criteria);
CREATE INDEX assessments_waiting ON assessment.assessments (unit, state) WHERE (state <> 'decided'::text);
-- policy assessments_begun_by_me for insert using -
-- policy assessments_move for update using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy assessments_of_my_units for select using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy assessments_worker for all using true

create table assessment.decisions (
    assessment uuid not null,
    no integer not null,
    unit text not null,
    number text not null,
    day date not null,
    level text not null,
    points numeric(7,2) not null,
    effective boolean not null,
    why text not null,
    staff uuid not null,
    at timestamp with time zone not null,
    CHECK ((no >= 1)),
    CHECK (((length(number) >= 1) AND (length(number) <= 60))),
    CHECK ((points >= (0)::numeric)),
    CHECK ((length(why) <= 1000)),
    FOREIGN KEY (assessment) REFERENCES assessment.assessments(id),
    PRIMARY KEY (assessment, no)
);
-- policy decided_by_me for insert using -
-- policy decisions_of_my_units for select using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy decisions_worker for all using true

create table assessment.sheets (
    assessment uuid not null,
    round integer not null,
    step text not null,
    unit text not null,
    texts jsonb not null,
    evidence jsonb not null,
    given boolean not null,
    staff uuid not null,
    at timestamp with time zone not null,
    CHECK ((round >= 1)),
    CHECK ((step = ANY (ARRAY['self'::text, 'review'::text, 'decision'::text]))),
    FOREIGN KEY (assessment) REFERENCES assessment.assessments(id),
    PRIMARY KEY (assessment, round, step)
);
-- policy sheets_begun_by_me for insert using -
-- policy sheets_not_handed_on for update using ((NOT given) AND (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker()))))
-- policy sheets_of_my_units for select using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy sheets_worker for all using true
