-- Who waits longest first, and who wrote last first, also for somebody who sees a whole province.
create index conversations_by_waiting on channels.conversations (waiting_since) include (unit) where waiting_since is not null;
create index conversations_by_last_word on channels.conversations (last_at);
