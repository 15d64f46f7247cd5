create table audit.entries (
    seq     bigint generated always as identity primary key,
    xid     xid8        not null default pg_current_xact_id(),
    at      timestamptz not null,
    asker   text        not null,
    act     text        not null,
    subject uuid        not null,
    unit    text,
    reason  text        not null
);
comment on table audit.entries is 'Who looked at what and who did what. Appended in the transaction of the deed; nobody may change a row.';
create index entries_in_order on audit.entries (xid, seq);
create index entries_of_a_subject on audit.entries (subject, seq);

-- One sealer chains committed rows every few seconds: each link is the hash of the link before and the row.
create table audit.chain (
    link   bigint primary key,
    entry  bigint not null unique,
    xid    xid8   not null,
    digest bytea  not null
);
create table audit.sealer (only_one boolean primary key default true check (only_one));
insert into audit.sealer values (true);

grant usage on schema audit to ${app}, ${worker};
grant insert on audit.entries to ${app}, ${worker};
grant select on audit.entries, audit.chain to ${worker};
grant insert on audit.chain to ${worker};
grant select, update on audit.sealer to ${worker};
