-- Written from the database's catalogue by SchemaTest; do not edit.

create table dialogue.binding_codes (
    staff_id uuid not null,
    fingerprint bytea not null,
    until timestamp with time zone not null,
    PRIMARY KEY (staff_id),
    UNIQUE (fingerprint)
);
-- policy my_own for all using (staff_id = scope.asker())
-- policy worker for all using true

create table dialogue.bindings (
    conversation uuid not null,
    staff_id uuid not null,
    bound_at timestamp with time zone not null,
    last_group text not null default ''::text,
    step text not null default 'IDLE'::text,
    words text not null default ''::text,
    pictures integer not null default 0,
    heard_at timestamp with time zone not null,
    CHECK ((step = ANY (ARRAY['IDLE'::text, 'WHICH_GROUP'::text, 'CONSENT'::text]))),
    PRIMARY KEY (conversation)
);
CREATE INDEX bindings_of_a_member ON dialogue.bindings (staff_id);
-- policy my_own for all using (staff_id = scope.asker())
-- policy worker for all using true

create table dialogue.dialogues (
    conversation uuid not null,
    mode text not null,
    reminded boolean not null default false,
    draft jsonb not null default '{}'::jsonb,
    heard_at timestamp with time zone not null,
    offered_at timestamp with time zone,
    officer_at timestamp with time zone,
    CHECK ((mode = ANY (ARRAY['QUIET'::text, 'OFFERED'::text, 'FILLING'::text, 'CHANGING'::text, 'PAUSED'::text]))),
    PRIMARY KEY (conversation)
);
-- policy worker for all using true
