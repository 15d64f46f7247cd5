-- Written from the database's catalogue by SchemaTest; do not edit.

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
