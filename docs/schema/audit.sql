-- Written from the database's catalogue by SchemaTest; do not edit.

create table audit.chain (
    link bigint not null,
    entry bigint not null,
    xid xid8 not null,
    digest bytea not null,
    PRIMARY KEY (link),
    UNIQUE (entry)
);

create table audit.entries (
    seq bigint not null generated as identity,
    xid xid8 not null default pg_current_xact_id(),
    at timestamp with time zone not null,
    asker text not null,
    act text not null,
    subject uuid not null,
    unit text,
    reason text not null,
    PRIMARY KEY (seq)
);
CREATE INDEX entries_in_order ON audit.entries (xid, seq);
CREATE INDEX entries_of_a_subject ON audit.entries (subject, seq);
-- policy auditors_read for select using (EXISTS ( SELECT 1 FROM staff.accounts a WHERE ((a.id = scope.asker()) AND (a.role = 'AUDITOR'::text) AND (a.disabled_at IS NULL))))
-- policy everybody_appends for insert using -
-- policy not_what_was_moved_apart for select using (NOT audit.is_withheld(subject))
-- policy worker for all using true

create table audit.sealer (
    only_one boolean not null default true,
    CHECK (only_one),
    PRIMARY KEY (only_one)
);

create table audit.withheld (
    subject uuid not null,
    PRIMARY KEY (subject)
);
