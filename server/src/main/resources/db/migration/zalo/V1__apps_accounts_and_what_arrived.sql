create table zalo.apps (
    app_id     text primary key,
    key        uuid  not null,
    app_secret bytea not null,
    oa_secret  bytea not null
);
comment on column zalo.apps.oa_secret is 'The OA Secret Key of the webhook page, which signs what arrives; not the app''s secret.';

create table zalo.accounts (
    oa_id           text primary key,
    app_id          text        not null references zalo.apps (app_id),
    page            uuid        not null unique,
    key             uuid        not null,
    access_token    bytea       not null,
    refresh_token   bytea       not null,
    seed            bytea       not null,
    state           text        not null default 'CONNECTED' check (state in ('CONNECTED', 'RECONNECT', 'STOPPED')),
    word            text,
    refreshed_at    timestamptz not null,
    expires_at      timestamptz not null,
    refresh_sent_at timestamptz,
    next_refresh_at timestamptz not null,
    lease_by        uuid,
    lease_until     timestamptz
);
comment on column zalo.accounts.seed is 'Keyed fingerprint of the refresh token the operator gave: the same one again is old news.';
comment on column zalo.accounts.refresh_sent_at is 'Set while a refresh token is on its way. Still set later: the answer was lost, the token may be spent.';

-- One data key a day for what arrives.
create table zalo.days (
    day date primary key,
    key uuid not null
);

create table zalo.arrivals (
    id            uuid primary key,
    app_id        text        not null,
    oa_id         text        not null,
    event         text        not null,
    provider_id   text        not null,
    provider_time bigint      not null,
    lane          int         not null,
    key           uuid        not null,
    content       bytea,
    received_at   timestamptz not null,
    state         text        not null default 'WAITING' check (state in ('WAITING', 'DONE', 'DEAD')),
    tries         int         not null default 0,
    next_at       timestamptz not null,
    outcome       text,
    done_at       timestamptz
);
comment on table zalo.arrivals is 'What Zalo told us, sealed, once each. The row stays after the content is deleted, so that a late repetition is known.';
comment on column zalo.arrivals.id is 'Made from (app, OA, event, provider id, provider time), which is what makes two arrivals the same: receipts and echoes carry the message''s id, so the id alone would drop them.';
comment on column zalo.arrivals.lane is 'Keyed hash of the page and the person: arrivals of one lane are handed on in order, by one node at a time.';
create index arrivals_waiting on zalo.arrivals (lane, provider_time) where state = 'WAITING';
create index arrivals_dead on zalo.arrivals (received_at) where state = 'DEAD';
create index arrivals_with_content on zalo.arrivals (done_at) where state = 'DONE' and content is not null;
create index group_messages_of_our_own on zalo.arrivals (oa_id, provider_id) where event like 'oa\_send\_group%';

grant usage on schema zalo to ${worker};
grant select, insert, update on zalo.apps, zalo.accounts, zalo.days, zalo.arrivals to ${worker};
