-- Written from the database's catalogue by SchemaTest; do not edit.

create table channels.attachments (
    id uuid not null,
    message uuid not null,
    conversation uuid not null,
    unit text not null,
    kind text not null,
    state text not null,
    source_sealed bytea,
    name_sealed bytea,
    file uuid,
    word text,
    tries integer not null default 0,
    next_at timestamp with time zone not null,
    CHECK (((state = 'KEPT'::text) = (file IS NOT NULL))),
    CHECK ((kind = ANY (ARRAY['IMAGE'::text, 'GIF'::text, 'AUDIO'::text, 'VIDEO'::text, 'FILE'::text]))),
    CHECK ((state = ANY (ARRAY['WAITING'::text, 'KEPT'::text, 'LOST'::text, 'REFUSED'::text]))),
    FOREIGN KEY (conversation) REFERENCES channels.conversations(id),
    FOREIGN KEY (message) REFERENCES channels.messages(id),
    PRIMARY KEY (id)
);
CREATE INDEX attachments_by_file ON channels.attachments (file) WHERE (file IS NOT NULL);
CREATE INDEX attachments_of_a_message ON channels.attachments (message);
CREATE INDEX attachments_to_fetch ON channels.attachments (next_at) WHERE (state = 'WAITING'::text);
-- policy attachments_of_my_units for all using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy attachments_worker for all using true

create table channels.conversations (
    id uuid not null,
    unit text not null,
    channel text not null,
    page uuid,
    person bytea,
    key uuid not null,
    person_sealed bytea,
    name_sealed bytea,
    nickname text not null,
    anonymous boolean not null,
    started_at timestamp with time zone not null,
    last_at timestamp with time zone not null,
    interacted_at timestamp with time zone,
    waiting_since timestamp with time zone,
    withdrew_at timestamp with time zone,
    CHECK ((channel = ANY (ARRAY['zalo'::text, 'web'::text]))),
    CHECK (((channel = 'web'::text) = (page IS NULL))),
    PRIMARY KEY (id),
    UNIQUE (page, person)
);
CREATE INDEX conversations_by_last_word ON channels.conversations (last_at);
CREATE INDEX conversations_by_waiting ON channels.conversations (waiting_since) INCLUDE (unit) WHERE (waiting_since IS NOT NULL);
CREATE INDEX conversations_newest_first ON channels.conversations (unit, last_at DESC);
CREATE INDEX conversations_that_wait ON channels.conversations (unit, waiting_since) WHERE (waiting_since IS NOT NULL);
-- policy conversations_of_my_units for all using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy conversations_worker for all using true

create table channels.early_receipts (
    conversation uuid not null,
    provider_id text not null,
    seen boolean not null,
    at timestamp with time zone not null,
    PRIMARY KEY (conversation, provider_id)
);

create table channels.messages (
    id uuid not null,
    seq bigint not null generated as identity,
    conversation uuid not null,
    unit text not null,
    speaker text not null,
    staff_id uuid,
    kind text not null,
    text text not null,
    latitude double precision,
    longitude double precision,
    link text,
    sealed bytea,
    buttons jsonb not null default '[]'::jsonb,
    provider_id text,
    quoted text,
    form_number text,
    in_group boolean not null default false,
    at timestamp with time zone not null,
    recorded_at timestamp with time zone not null,
    delivery text,
    word text,
    tapped text,
    CHECK (((speaker = 'RESIDENT'::text) = (delivery IS NULL))),
    CHECK (((tapped IS NULL) OR (kind = 'tap'::text))),
    CHECK ((delivery = ANY (ARRAY['WAITING'::text, 'SENDING'::text, 'UNKNOWN'::text, 'UNDECIDED'::text, 'SENT'::text, 'RECEIVED'::text, 'SEEN'::text, 'CLOSED'::text, 'REFUSED'::text]))),
    CHECK ((speaker = ANY (ARRAY['RESIDENT'::text, 'OFFICER'::text, 'MACHINE'::text, 'CHANNEL_TOOL'::text]))),
    FOREIGN KEY (conversation) REFERENCES channels.conversations(id),
    PRIMARY KEY (id),
    UNIQUE (conversation, provider_id),
    UNIQUE (form_number)
);
CREATE INDEX messages_by_words ON channels.messages USING gin (to_tsvector('simple'::regconfig, channels.folded(text))) WHERE (speaker <> 'MACHINE'::text);
CREATE INDEX messages_of_a_conversation ON channels.messages (conversation, at, seq);
CREATE INDEX messages_to_look_after ON channels.messages (conversation) WHERE (delivery = ANY (ARRAY['UNDECIDED'::text, 'REFUSED'::text, 'CLOSED'::text]));
-- policy messages_of_my_units for all using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy messages_worker for all using true
-- policy owner_searches for select using true

create table channels.outbox (
    message uuid not null,
    seq bigint not null,
    conversation uuid not null,
    unit text not null,
    state text not null,
    tries integer not null default 0,
    looks integer not null default 0,
    queued_at timestamp with time zone not null,
    next_at timestamp with time zone not null,
    attempted_at timestamp with time zone,
    claimed_until timestamp with time zone,
    told bytea,
    CHECK ((state = ANY (ARRAY['WAITING'::text, 'SENDING'::text, 'UNKNOWN'::text, 'UNDECIDED'::text]))),
    FOREIGN KEY (message) REFERENCES channels.messages(id),
    PRIMARY KEY (message)
);
CREATE INDEX outbox_due ON channels.outbox (next_at) WHERE (state = ANY (ARRAY['WAITING'::text, 'UNKNOWN'::text]));
CREATE INDEX outbox_in_order ON channels.outbox (conversation, seq);
-- policy outbox_of_my_units for all using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy outbox_worker for all using true
