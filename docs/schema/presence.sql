-- Written from the database's catalogue by SchemaTest; do not edit.

create table presence.pages (
    id uuid not null,
    unit text not null,
    channel text not null,
    address text not null,
    name text not null,
    name_folded text not null,
    link text not null,
    verified boolean not null,
    registered_at timestamp with time zone not null,
    CHECK ((address <> ''::text)),
    CHECK ((channel ~ '^[a-z]+$'::text)),
    CHECK ((name <> ''::text)),
    PRIMARY KEY (id),
    UNIQUE (channel, address)
);
CREATE INDEX pages_of_a_unit ON presence.pages (unit);
