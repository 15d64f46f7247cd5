create table presence.pages (
    id            uuid primary key,
    unit          text        not null,
    channel       text        not null check (channel ~ '^[a-z]+$'),
    address       text        not null check (address <> ''),
    name          text        not null check (name <> ''),
    name_folded   text        not null,
    link          text        not null,
    verified      boolean     not null,
    registered_at timestamptz not null,
    unique (channel, address)
);
comment on table presence.pages is 'Official pages. Public, so without row-level security.';
create index pages_of_a_unit on presence.pages (unit);

grant usage on schema presence to ${app}, ${worker};
grant select on presence.pages to ${app};
grant select, insert, update on presence.pages to ${worker};
