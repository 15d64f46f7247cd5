-- Where the product's own talk with a person stands. The words stand in channels.messages; a draft repeats
-- only what was told so far and is emptied when it is sent, cancelled or taken over.
create table dialogue.dialogues (
    conversation uuid primary key,
    mode         text        not null check (mode in ('QUIET', 'OFFERED', 'FILLING', 'CHANGING', 'PAUSED')),
    reminded     boolean     not null default false,
    draft        jsonb       not null default '{}',
    heard_at     timestamptz not null,
    offered_at   timestamptz,
    officer_at   timestamptz
);
comment on column dialogue.dialogues.heard_at is 'The channel''s time of the newest thing taken into account; what is older never moves the dialogue.';
comment on column dialogue.dialogues.officer_at is 'When an officer last answered: nothing is offered while people talk with people.';

grant usage on schema dialogue to ${app}, ${worker};
grant select, insert, update on dialogue.dialogues to ${worker};

alter table dialogue.dialogues enable row level security;
alter table dialogue.dialogues force row level security;
create policy worker on dialogue.dialogues for all to ${worker} using (true) with check (true);
