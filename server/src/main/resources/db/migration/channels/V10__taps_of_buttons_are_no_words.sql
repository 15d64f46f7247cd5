-- A tapped button comes back from the channel as words. It is kept as a line of the kind 'tap' with what
-- stood on the button as its text, and what the button carries beside it.
alter table channels.messages add column tapped text;
alter table channels.messages add check (tapped is null or kind = 'tap');
comment on column channels.messages.tapped is 'What a tapped button of ours carries; for the product, not for eyes.';
