-- Written from the database's catalogue by SchemaTest; do not edit.

create table vault.files (
    id uuid not null,
    key uuid not null,
    type text not null,
    size bigint not null,
    sha256 text not null,
    secret bytea not null,
    name bytea not null,
    made_at timestamp with time zone not null,
    CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
    CHECK ((size > 0)),
    FOREIGN KEY (key) REFERENCES vault.keys(id),
    PRIMARY KEY (id)
);
CREATE INDEX files_under_a_key ON vault.files (key);

create table vault.keys (
    id uuid not null,
    wrapped bytea,
    made_at timestamp with time zone not null,
    destroyed_at timestamp with time zone,
    CHECK (((wrapped IS NULL) = (destroyed_at IS NOT NULL))),
    PRIMARY KEY (id)
);
