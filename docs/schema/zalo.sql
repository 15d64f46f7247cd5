-- Written from the database's catalogue by SchemaTest; do not edit.

create table zalo.accounts (
    oa_id text not null,
    app_id text not null,
    page uuid not null,
    key uuid not null,
    access_token bytea not null,
    refresh_token bytea not null,
    seed bytea not null,
    state text not null default 'CONNECTED'::text,
    word text,
    refreshed_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    refresh_sent_at timestamp with time zone,
    next_refresh_at timestamp with time zone not null,
    lease_by uuid,
    lease_until timestamp with time zone,
    CHECK ((state = ANY (ARRAY['CONNECTED'::text, 'RECONNECT'::text, 'STOPPED'::text]))),
    FOREIGN KEY (app_id) REFERENCES zalo.apps(app_id),
    PRIMARY KEY (oa_id),
    UNIQUE (page)
);

create table zalo.apps (
    app_id text not null,
    key uuid not null,
    app_secret bytea not null,
    oa_secret bytea not null,
    PRIMARY KEY (app_id)
);

create table zalo.arrivals (
    id uuid not null,
    app_id text not null,
    oa_id text not null,
    event text not null,
    provider_id text not null,
    provider_time bigint not null,
    lane integer not null,
    key uuid not null,
    content bytea,
    received_at timestamp with time zone not null,
    state text not null default 'WAITING'::text,
    tries integer not null default 0,
    next_at timestamp with time zone not null,
    outcome text,
    done_at timestamp with time zone,
    CHECK ((state = ANY (ARRAY['WAITING'::text, 'DONE'::text, 'DEAD'::text]))),
    PRIMARY KEY (id)
);
CREATE INDEX arrivals_dead ON zalo.arrivals (received_at) WHERE (state = 'DEAD'::text);
CREATE INDEX arrivals_waiting ON zalo.arrivals (lane, provider_time) WHERE (state = 'WAITING'::text);
CREATE INDEX arrivals_with_content ON zalo.arrivals (done_at) WHERE ((state = 'DONE'::text) AND (content IS NOT NULL));
CREATE INDEX group_messages_of_our_own ON zalo.arrivals (oa_id, provider_id) WHERE (event ~~ 'oa\_send\_group%'::text);

create table zalo.days (
    day date not null,
    key uuid not null,
    PRIMARY KEY (day)
);
