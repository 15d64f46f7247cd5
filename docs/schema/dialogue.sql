-- Written from the database's catalogue by SchemaTest; do not edit.

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
