-- Written from the database's catalogue by SchemaTest; do not edit.

create table story.marker (
    only_one boolean not null default true,
    marked_at timestamp with time zone not null,
    told_until timestamp with time zone,
    told_as text not null default ''::text,
    counted_at timestamp with time zone,
    met_at timestamp with time zone,
    CHECK (((told_until IS NOT NULL) OR (counted_at IS NULL))),
    CHECK (only_one),
    PRIMARY KEY (only_one)
);
