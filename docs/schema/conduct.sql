-- Written from the database's catalogue by SchemaTest; do not edit.

create table conduct.decisions (
    id uuid not null,
    what text not null,
    inspector uuid,
    proposed_by uuid not null,
    proposed_at timestamp with time zone not null,
    confirmed_by uuid,
    confirmed_at timestamp with time zone,
    ended_by uuid,
    ended_at timestamp with time zone,
    CHECK (((what = 'NAME_INSPECTOR'::text) = (inspector IS NOT NULL))),
    CHECK (((confirmed_by IS NULL) = (confirmed_at IS NULL))),
    CHECK (((ended_by IS NULL) = (ended_at IS NULL))),
    CHECK ((confirmed_by <> proposed_by)),
    CHECK ((inspector <> proposed_by)),
    CHECK ((inspector <> confirmed_by)),
    CHECK ((what = ANY (ARRAY['OPEN_DOOR'::text, 'NAME_INSPECTOR'::text]))),
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX one_door ON conduct.decisions (what) WHERE ((ended_at IS NULL) AND (what = 'OPEN_DOOR'::text));
CREATE UNIQUE INDEX one_naming ON conduct.decisions (inspector) WHERE ((ended_at IS NULL) AND (what = 'NAME_INSPECTOR'::text));
-- policy decided for update using (EXISTS ( SELECT 1 FROM staff.accounts a WHERE ((a.id = scope.asker()) AND (a.role = ANY (ARRAY['PROVINCE_STAFF'::text, 'OPERATOR'::text])) AND (a.disabled_at IS NULL))))
-- policy known for select using true
-- policy proposed for insert using -
-- policy worker for all using true

create table conduct.files (
    id uuid not null,
    report uuid not null,
    line uuid,
    FOREIGN KEY (line) REFERENCES conduct.lines(id),
    FOREIGN KEY (report) REFERENCES conduct.reports(id),
    PRIMARY KEY (id)
);
CREATE INDEX files_of_a_report ON conduct.files (report);
-- policy of_seen_reports for select using (report IN ( SELECT reports.id FROM conduct.reports))
-- policy worker for all using true

create table conduct.lines (
    id uuid not null,
    report uuid not null,
    speaks text not null,
    by uuid,
    at timestamp with time zone not null,
    words bytea not null,
    once bytea,
    CHECK ((speaks = ANY (ARRAY['REPORTER'::text, 'INSPECTOR'::text]))),
    FOREIGN KEY (report) REFERENCES conduct.reports(id),
    PRIMARY KEY (id),
    UNIQUE (once)
);
CREATE INDEX lines_of_a_report ON conduct.lines (report, at, id);
-- policy of_seen_reports for all using (report IN ( SELECT reports.id FROM conduct.reports))
-- policy worker for all using true

create table conduct.numbers (
    year integer not null,
    last integer not null,
    PRIMARY KEY (year)
);
-- policy of_named_inspectors for all using (EXISTS ( SELECT 1 FROM conduct.decisions d WHERE ((d.inspector = scope.asker()) AND (d.confirmed_at IS NOT NULL) AND (d.ended_at IS NULL))))

create table conduct.reports (
    id uuid not null,
    unit text not null,
    came text not null,
    key uuid not null,
    received_at timestamp with time zone not null,
    receipt_hash bytea,
    stage text not null,
    number text,
    content bytea not null,
    who_sealed bytea,
    CHECK ((came = ANY (ARRAY['door'::text, 'moved'::text]))),
    CHECK (((stage = 'RECEIVED'::text) = (number IS NULL))),
    CHECK ((stage = ANY (ARRAY['RECEIVED'::text, 'LOOKED_AT'::text, 'PASSED_ON'::text, 'CLOSED'::text]))),
    PRIMARY KEY (id),
    UNIQUE (number),
    UNIQUE (receipt_hash)
);
CREATE INDEX reports_newest_first ON conduct.reports (received_at DESC, id);
-- policy of_named_inspectors for all using (EXISTS ( SELECT 1 FROM (conduct.decisions d JOIN staff.accounts a ON ((a.id = d.inspector))) WHERE ((d.inspector = scope.asker()) AND (d.confirmed_at IS NOT NULL) AND (d.ended_at IS NULL) AND (a.role = 'INSPECTOR'::text) AND (a.disabled_at IS NULL) AND (a.unit <> reports.unit))))
-- policy worker for all using true

create table conduct.steps (
    id uuid not null,
    report uuid not null,
    at timestamp with time zone not null,
    by uuid not null,
    stage text not null,
    words bytea not null,
    CHECK ((stage = ANY (ARRAY['LOOKED_AT'::text, 'PASSED_ON'::text, 'CLOSED'::text]))),
    FOREIGN KEY (report) REFERENCES conduct.reports(id),
    PRIMARY KEY (id)
);
CREATE INDEX steps_of_a_report ON conduct.steps (report, at, id);
-- policy of_seen_reports for all using (report IN ( SELECT reports.id FROM conduct.reports))
-- policy worker for select using true
