create table channels.conversations (
    id            uuid primary key,
    unit          text        not null,
    channel       text        not null check (channel in ('zalo', 'web')),
    page          uuid,
    person        bytea,
    key           uuid        not null,
    person_sealed bytea,
    name_sealed   bytea,
    nickname      text        not null,
    anonymous     boolean     not null,
    started_at    timestamptz not null,
    last_at       timestamptz not null,
    interacted_at timestamptz,
    waiting_since timestamptz,
    withdrew_at   timestamptz,
    unique (page, person),
    check ((channel = 'web') = (page is null))
);
comment on column channels.conversations.person is 'Keyed fingerprint of page and person: finds the conversation, tells nobody who it is.';
comment on column channels.conversations.interacted_at is 'The person''s last interaction by the channel''s clock; the window counts from here.';
comment on column channels.conversations.waiting_since is 'The oldest resident''s words without an answer.';
create index conversations_newest_first on channels.conversations (unit, last_at desc);
create index conversations_that_wait on channels.conversations (unit, waiting_since) where waiting_since is not null;

create table channels.messages (
    id            uuid primary key,
    seq           bigint generated always as identity,
    conversation  uuid        not null references channels.conversations (id),
    unit          text        not null,
    speaker       text        not null check (speaker in ('RESIDENT', 'OFFICER', 'MACHINE', 'CHANNEL_TOOL')),
    staff_id      uuid,
    kind          text        not null,
    text          text        not null,
    latitude      double precision,
    longitude     double precision,
    link          text,
    sealed        bytea,
    buttons       jsonb       not null default '[]',
    provider_id   text,
    quoted        text,
    form_number   text unique,
    in_group      boolean     not null default false,
    at            timestamptz not null,
    recorded_at   timestamptz not null,
    delivery      text check (delivery in ('WAITING', 'SENDING', 'UNKNOWN', 'UNDECIDED', 'SENT', 'RECEIVED', 'SEEN', 'CLOSED', 'REFUSED')),
    word          text,
    unique (conversation, provider_id),
    check ((speaker = 'RESIDENT') = (delivery is null))
);
comment on column channels.messages.seq is 'The order in which lines reached us; the order to show is (at, seq).';
comment on column channels.messages.sealed is 'A contact card, sealed under the conversation''s key.';
create index messages_of_a_conversation on channels.messages (conversation, at, seq);
create index messages_to_look_after on channels.messages (conversation) where delivery in ('UNDECIDED', 'REFUSED', 'CLOSED');

create table channels.attachments (
    id            uuid primary key,
    message       uuid        not null references channels.messages (id),
    conversation  uuid        not null references channels.conversations (id),
    unit          text        not null,
    kind          text        not null check (kind in ('IMAGE', 'GIF', 'AUDIO', 'VIDEO', 'FILE')),
    state         text        not null check (state in ('WAITING', 'KEPT', 'LOST', 'REFUSED')),
    source_sealed bytea,
    name_sealed   bytea,
    file          uuid,
    word          text,
    tries         int         not null default 0,
    next_at       timestamptz not null,
    check ((state = 'KEPT') = (file is not null))
);
create index attachments_of_a_message on channels.attachments (message);
create index attachments_by_file on channels.attachments (file) where file is not null;
create index attachments_to_fetch on channels.attachments (next_at) where state = 'WAITING';

-- What is said and not settled; a settled delivery leaves its state with the message and no row here.
create table channels.outbox (
    message       uuid primary key references channels.messages (id),
    seq           bigint      not null,
    conversation  uuid        not null,
    unit          text        not null,
    state         text        not null check (state in ('WAITING', 'SENDING', 'UNKNOWN', 'UNDECIDED')),
    tries         int         not null default 0,
    looks         int         not null default 0,
    queued_at     timestamptz not null,
    next_at       timestamptz not null,
    attempted_at  timestamptz,
    claimed_until timestamptz
);
comment on column channels.outbox.claimed_until is 'While a node calls the channel. A SENDING row past it was left by a killed node: its fate is unknown.';
create index outbox_in_order on channels.outbox (conversation, seq);
create index outbox_due on channels.outbox (next_at) where state in ('WAITING', 'UNKNOWN');

-- Receipts that came before we knew the provider's id of our own message.
create table channels.early_receipts (
    conversation uuid        not null,
    provider_id  text        not null,
    seen         boolean     not null,
    at           timestamptz not null,
    primary key (conversation, provider_id)
);

grant usage on schema channels to ${app}, ${worker};
grant select, insert, update on channels.conversations, channels.messages, channels.attachments to ${app}, ${worker};
grant select, insert, update on channels.outbox to ${app};
grant select, insert, update, delete on channels.outbox, channels.early_receipts to ${worker};
grant delete on channels.messages, channels.attachments to ${worker};

alter table channels.conversations enable row level security;
alter table channels.conversations force row level security;
create policy conversations_of_my_units on channels.conversations for all to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()))
    with check (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy conversations_worker on channels.conversations for all to ${worker} using (true) with check (true);

alter table channels.messages enable row level security;
alter table channels.messages force row level security;
create policy messages_of_my_units on channels.messages for all to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()))
    with check (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy messages_worker on channels.messages for all to ${worker} using (true) with check (true);

alter table channels.attachments enable row level security;
alter table channels.attachments force row level security;
create policy attachments_of_my_units on channels.attachments for all to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()))
    with check (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy attachments_worker on channels.attachments for all to ${worker} using (true) with check (true);

alter table channels.outbox enable row level security;
alter table channels.outbox force row level security;
create policy outbox_of_my_units on channels.outbox for all to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()))
    with check (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy outbox_worker on channels.outbox for all to ${worker} using (true) with check (true);
