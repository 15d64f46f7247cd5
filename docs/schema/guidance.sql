-- Written from the database's catalogue by SchemaTest; do not edit.

create table guidance.catalogue (
    only_row boolean not null default true,
    version bigint not null,
    CHECK (only_row),
    PRIMARY KEY (only_row)
);

create table guidance.entries (
    id text not null,
    kind text not null,
    version integer not null,
    state text not null,
    unit text,
    slug text,
    title text not null,
    field text not null,
    checked_on date,
    next_review date not null,
    documents text[] not null,
    words text not null,
    body jsonb not null,
    changed_by uuid,
    changed_at timestamp with time zone not null,
    sort_as text not null,
    CHECK (((unit IS NULL) OR (kind = 'ANSWER'::text))),
    CHECK (((kind = 'PROCEDURE'::text) = (slug IS NOT NULL))),
    CHECK ((kind = ANY (ARRAY['PROCEDURE'::text, 'ANSWER'::text]))),
    CHECK ((state = ANY (ARRAY['DRAFT'::text, 'APPROVED'::text, 'RETIRED'::text]))),
    CHECK ((title <> ''::text)),
    CHECK ((version > 0)),
    PRIMARY KEY (id),
    UNIQUE (slug)
);
CREATE INDEX entries_by_field ON guidance.entries (field) WHERE (kind = 'PROCEDURE'::text);
CREATE INDEX entries_in_order ON guidance.entries (kind, sort_as, id);
-- policy a_commune_changes for update using ((kind = 'ANSWER'::text) AND (unit IN ( SELECT s.unit FROM staff.scope s WHERE (s.staff_id = scope.asker()))) AND ((( SELECT guidance.role_of_asker() AS role_of_asker) = 'COMMUNE_CHIEF'::text) OR ((state = 'DRAFT'::text) AND (( SELECT guidance.role_of_asker() AS role_of_asker) = ANY (ARRAY['DUTY_OFFICER'::text, 'AREA_OFFICER'::text])))))
-- policy a_commune_drafts for insert using -
-- policy everybody_reads for select using true
-- policy the_province_writes for all using (( SELECT guidance.role_of_asker() AS role_of_asker) = 'PROVINCE_STAFF'::text)
-- policy worker for all using true

create table guidance.entry_versions (
    entry text not null,
    version integer not null,
    state text not null,
    deed text not null,
    body jsonb not null,
    changed_by uuid,
    changed_at timestamp with time zone not null,
    CHECK ((deed = ANY (ARRAY['SEEDED'::text, 'IMPORTED'::text, 'ADDED'::text, 'CHANGED'::text, 'APPROVED'::text, 'RETIRED'::text, 'CHECKED'::text]))),
    FOREIGN KEY (entry) REFERENCES guidance.entries(id),
    PRIMARY KEY (entry, version)
);
-- policy everybody_reads for select using true
-- policy with_the_entry for insert using -
-- policy worker for all using true

create table guidance.questions (
    id uuid not null,
    unit text not null,
    channel text not null,
    asked_at timestamp with time zone not null,
    words text not null,
    outcome text not null,
    entry text,
    offered text[] not null,
    why text[] not null,
    unhelpful_at timestamp with time zone,
    unhelpful text,
    worked_at timestamp with time zone,
    worked_by uuid,
    version integer not null,
    went_on_as uuid,
    CHECK (((entry IS NOT NULL) = (outcome = ANY (ARRAY['ANSWERED'::text, 'ELSEWHERE'::text])))),
    CHECK ((outcome = ANY (ARRAY['ANSWERED'::text, 'OFFERED'::text, 'FOR_PEOPLE'::text, 'ELSEWHERE'::text]))),
    CHECK ((version > 0)),
    PRIMARY KEY (id)
);
CREATE INDEX questions_of_a_unit ON guidance.questions (unit, asked_at);
CREATE INDEX questions_that_still_have_words ON guidance.questions (asked_at) WHERE (words <> ''::text);
CREATE INDEX questions_that_went_on ON guidance.questions (went_on_as) WHERE (went_on_as IS NOT NULL);
CREATE INDEX questions_without_an_answer ON guidance.questions (unit, asked_at) WHERE ((worked_at IS NULL) AND ((outcome = 'FOR_PEOPLE'::text) OR (unhelpful_at IS NOT NULL)));
-- policy of_my_units for all using (unit IN ( SELECT s.unit FROM staff.scope s WHERE (s.staff_id = scope.asker())))
-- policy worker for all using true

create table guidance.status_lines (
    list uuid not null,
    finder bytea not null,
    sealed bytea not null,
    CHECK ((length(finder) = 32)),
    CHECK ((length(sealed) = 540)),
    FOREIGN KEY (list) REFERENCES guidance.status_lists(id) ON DELETE CASCADE,
    PRIMARY KEY (finder, list)
);
CREATE INDEX lines_of_a_list ON guidance.status_lines (list);
-- policy into_my_lists for insert using -
-- policy worker for select using true

create table guidance.status_lists (
    id uuid not null,
    unit text not null,
    kind text not null,
    lines integer not null,
    as_of date not null,
    ends_on date not null,
    brought_by uuid not null,
    brought_at timestamp with time zone not null,
    taken_over_at timestamp with time zone,
    CHECK ((ends_on >= as_of)),
    CHECK ((kind <> ''::text)),
    CHECK ((lines > 0)),
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX one_list_of_a_kind ON guidance.status_lists (unit, kind) WHERE (taken_over_at IS NOT NULL);
-- policy of_my_units for all using (unit IN ( SELECT s.unit FROM staff.scope s WHERE (s.staff_id = scope.asker())))
-- policy worker for all using true

create table guidance.uploads (
    id uuid not null,
    kind text not null,
    format text not null,
    packed bytea not null,
    brought_by uuid not null,
    brought_at timestamp with time zone not null,
    CHECK ((format = ANY (ARRAY['JSON_LINES'::text, 'CSV'::text]))),
    CHECK ((kind = ANY (ARRAY['PROCEDURE'::text, 'ANSWER'::text]))),
    PRIMARY KEY (id)
);
-- policy my_own for all using (brought_by = scope.asker())
