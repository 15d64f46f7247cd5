create table journal.entries (
    seq     bigint generated always as identity primary key,
    xid     xid8        not null default pg_current_xact_id(),
    type    text        not null,
    subject uuid        not null,
    unit    text,
    at      timestamptz not null,
    facts   jsonb       not null
);
comment on table journal.entries is 'What happened: ids and small facts, no personal data. Kept for ever, never changed.';
create index entries_in_order on journal.entries (xid, seq);
create index entries_of_a_subject on journal.entries (subject, seq);

-- How far each reader has come. Order is (xid, seq): the sequence alone would lose rows that commit late.
create table journal.positions (
    reader text   primary key,
    xid    xid8   not null,
    seq    bigint not null
);

grant usage on schema journal to ${app}, ${worker};
grant insert on journal.entries to ${app}, ${worker};
grant select on journal.entries to ${worker};
grant select, insert, update on journal.positions to ${worker};
