-- A chat that belongs to a member of the staff. Who writes there stays sealed with the conversation; here
-- stands only which conversation it is.
create table dialogue.bindings (
    conversation uuid primary key,
    staff_id     uuid        not null,
    bound_at     timestamptz not null,
    last_group   text        not null default '',
    step         text        not null default 'IDLE' check (step in ('IDLE', 'WHICH_GROUP', 'CONSENT')),
    words        text        not null default '',
    pictures     int         not null default 0,
    heard_at     timestamptz not null
);
create index bindings_of_a_member on dialogue.bindings (staff_id);
comment on column dialogue.bindings.words is 'What was forwarded and is not kept yet; empty afterwards.';

-- Codes given out: one a member, good once and for ten minutes, kept as a keyed fingerprint.
create table dialogue.binding_codes (
    staff_id    uuid primary key,
    fingerprint bytea       not null unique,
    until       timestamptz not null
);

grant select, insert, update, delete on dialogue.bindings, dialogue.binding_codes to ${worker};
grant select, delete on dialogue.bindings to ${app};
grant select, insert, update on dialogue.binding_codes to ${app};

alter table dialogue.bindings enable row level security;
alter table dialogue.bindings force row level security;
create policy my_own on dialogue.bindings for all to ${app} using (staff_id = scope.asker());
create policy worker on dialogue.bindings for all to ${worker} using (true) with check (true);

alter table dialogue.binding_codes enable row level security;
alter table dialogue.binding_codes force row level security;
create policy my_own on dialogue.binding_codes for all to ${app}
    using (staff_id = scope.asker()) with check (staff_id = scope.asker());
create policy worker on dialogue.binding_codes for all to ${worker} using (true) with check (true);
