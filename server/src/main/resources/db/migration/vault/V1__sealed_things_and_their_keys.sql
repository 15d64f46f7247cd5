create table vault.keys (
    id           uuid primary key,
    wrapped      bytea,
    made_at      timestamptz not null,
    destroyed_at timestamptz,
    check ((wrapped is null) = (destroyed_at is not null))
);
comment on table vault.keys is 'Data keys, wrapped under the master key. A destroyed key leaves its row, without the key.';

create table vault.files (
    id      uuid primary key,
    key     uuid        not null references vault.keys (id),
    type    text        not null,
    size    bigint      not null check (size > 0),
    sha256  text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    secret  bytea       not null,
    name    bytea       not null,
    made_at timestamptz not null
);
comment on column vault.files.secret is 'The key the file on disk is sealed with, itself sealed under the record''s data key.';
comment on column vault.files.name is 'The name it came with, sealed: people write names into file names.';
create index files_under_a_key on vault.files (key);

grant usage on schema vault to ${app}, ${worker};
grant select, insert, update on vault.keys to ${app}, ${worker};
grant select, insert on vault.files to ${app}, ${worker};
