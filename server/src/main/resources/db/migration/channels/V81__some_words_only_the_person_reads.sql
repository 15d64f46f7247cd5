-- A receipt's code reaches the person and stands nowhere the unit reads: the line shows a stand-in, the words as they
-- leave lie sealed with the row that sends them, and go with it.
alter table channels.outbox add column told bytea;
comment on column channels.outbox.told is 'The words as they leave, sealed, where the line shows others; null where it shows the same.';
