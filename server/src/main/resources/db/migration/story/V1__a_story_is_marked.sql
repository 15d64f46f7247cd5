-- One row in a database that belongs to the story: real work never begins in it.
create table story.marker (
    only_one   boolean primary key default true check (only_one),
    marked_at  timestamptz not null,
    told_until timestamptz,
    told_as    text        not null default '',
    counted_at timestamptz,
    met_at     timestamptz,
    check (told_until is not null or counted_at is null)
);
comment on column story.marker.told_until is 'The moment the loaded work ends; null while the database holds none.';
comment on column story.marker.told_as is 'Seed, scale and edition it was made with.';
comment on column story.marker.counted_at is 'When the figures of the loaded work were complete.';
comment on column story.marker.met_at is 'When the stand-in for Zalo was told of the residents who can still be answered.';

grant usage on schema story to ${worker};
grant select, insert, update on story.marker to ${worker};
