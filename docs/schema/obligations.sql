-- Written from the database's catalogue by SchemaTest; do not edit.

create table obligations.drafts (
    filing uuid not null,
    unit text not null,
    texts jsonb not null,
    staff uuid not null,
    written_at timestamp with time zone not null,
    FOREIGN KEY (filing) REFERENCES obligations.filings(id),
    PRIMARY KEY (filing)
);
-- policy drafts_of_my_own_unit for all using ((unit = ( SELECT a.unit FROM staff.accounts a WHERE (a.id = scope.asker()))) AND (unit IN ( SELECT s.unit FROM staff.scope s WHERE (s.staff_id = scope.asker()))))
-- policy drafts_worker for all using true

create table obligations.filings (
    id uuid not null,
    obligation text not null,
    due_before date not null,
    unit text not null,
    state text not null,
    version integer not null,
    versions integer not null,
    reason text not null,
    staff uuid not null,
    at timestamp with time zone not null,
    handed_in_first timestamp with time zone,
    CHECK (((state = 'returned'::text) = (reason <> ''::text))),
    CHECK (((versions = 0) = (handed_in_first IS NULL))),
    CHECK (((state = 'draft'::text) OR (versions > 0))),
    CHECK ((length(reason) <= 1000)),
    CHECK ((state = ANY (ARRAY['draft'::text, 'submitted'::text, 'returned'::text, 'accepted'::text]))),
    CHECK ((version >= 1)),
    CHECK ((versions >= 0)),
    PRIMARY KEY (id),
    UNIQUE (obligation, due_before, unit)
);
CREATE INDEX filings_by_day ON obligations.filings (due_before, obligation);
CREATE INDEX filings_of_a_unit ON obligations.filings (unit, due_before);
-- policy filings_begun_by_me for insert using -
-- policy filings_move for update using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy filings_of_my_units for select using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy filings_worker for all using true

create table obligations.leaves (
    id uuid not null,
    obligation text not null,
    due_before date not null,
    unit text not null,
    until date not null,
    reason text not null,
    staff uuid not null,
    at timestamp with time zone not null,
    CHECK (((length(reason) >= 1) AND (length(reason) <= 1000))),
    PRIMARY KEY (id)
);
CREATE INDEX leaves_of_a_report ON obligations.leaves (obligation, due_before, unit);
-- policy leaves_granted_from_above for insert using -
-- policy leaves_of_my_units for select using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy leaves_worker for all using true

create table obligations.versions (
    filing uuid not null,
    no integer not null,
    unit text not null,
    rule integer not null,
    content text not null,
    hash text not null,
    staff uuid not null,
    at timestamp with time zone not null,
    answer text,
    reason text not null default ''::text,
    answered_by uuid,
    answered_at timestamp with time zone,
    CHECK ((answer = ANY (ARRAY['returned'::text, 'accepted'::text]))),
    CHECK (((answer IS NULL) = (answered_by IS NULL))),
    CHECK (((answer IS NULL) = (answered_at IS NULL))),
    CHECK (((NOT (answer IS DISTINCT FROM 'returned'::text)) = (reason <> ''::text))),
    CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
    CHECK ((no >= 1)),
    CHECK ((length(reason) <= 1000)),
    FOREIGN KEY (filing) REFERENCES obligations.filings(id),
    PRIMARY KEY (filing, no)
);
-- policy versions_answered_from_above for update using ((unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker()))) AND (EXISTS ( SELECT 1 FROM staff.accounts a WHERE ((a.id = scope.asker()) AND (a.role = 'PROVINCE_STAFF'::text)))))
-- policy versions_handed_in_by_me for insert using -
-- policy versions_of_my_units for select using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy versions_worker for all using true
