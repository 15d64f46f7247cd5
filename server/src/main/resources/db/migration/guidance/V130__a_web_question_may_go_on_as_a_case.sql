-- What was asked on the web and could not be answered may be sent on to people by who asked it. The line it then stands
-- in has another id, so the case is named here: moved to the channel about officers, it takes the question with it.
alter table guidance.questions add column went_on_as uuid;
comment on column guidance.questions.went_on_as is 'The case it was sent on as; null where it was not, or was asked in a chat.';
create index questions_that_went_on on guidance.questions (went_on_as) where went_on_as is not null;
