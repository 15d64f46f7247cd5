-- Written from the database's catalogue by SchemaTest; do not edit.

create table journal.entries (
    seq bigint not null generated as identity,
    xid xid8 not null default pg_current_xact_id(),
    type text not null,
    subject uuid not null,
    unit text,
    at timestamp with time zone not null,
    facts jsonb not null,
    PRIMARY KEY (seq)
);
CREATE INDEX entries_in_order ON journal.entries (xid, seq);
CREATE INDEX entries_of_a_subject ON journal.entries (subject, seq);

create table journal.positions (
    reader text not null,
    xid xid8 not null,
    seq bigint not null,
    PRIMARY KEY (reader)
);

create table journal.withheld (
    subject uuid not null,
    PRIMARY KEY (subject)
);
