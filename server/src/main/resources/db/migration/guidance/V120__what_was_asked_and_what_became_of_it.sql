-- What residents asked the product itself, and what became of it. The id is that of the line in which it was asked, so
-- that asking it twice is one question; who asked stands nowhere here.
create table guidance.questions (
    id           uuid primary key,
    unit         text        not null,
    channel      text        not null,
    asked_at     timestamptz not null,
    words        text        not null,
    outcome      text        not null check (outcome in ('ANSWERED', 'OFFERED', 'FOR_PEOPLE', 'ELSEWHERE')),
    entry        text check ((entry is not null) = (outcome in ('ANSWERED', 'ELSEWHERE'))),
    offered      text[]      not null,
    why          text[]      not null,
    unhelpful_at timestamptz,
    unhelpful    text,
    worked_at    timestamptz,
    worked_by    uuid,
    version      int         not null check (version > 0)
);
comment on column guidance.questions.words is 'Personal data masked; empty once their time is over.';
comment on column guidance.questions.entry is 'The entry of the catalogue that was quoted.';
comment on column guidance.questions.offered is 'The entries that were offered to choose from.';
comment on column guidance.questions.why is 'The words that made the choice, the heaviest first.';
comment on column guidance.questions.unhelpful is 'The entry the resident found of no help.';
comment on column guidance.questions.worked_at is 'When an officer took it off the list of what has no answer yet.';
create index questions_of_a_unit on guidance.questions (unit, asked_at);
create index questions_without_an_answer on guidance.questions (unit, asked_at)
    where worked_at is null and (outcome = 'FOR_PEOPLE' or unhelpful_at is not null);
create index questions_that_still_have_words on guidance.questions (asked_at) where words <> '';

grant select, update (worked_at, worked_by) on guidance.questions to ${app};
grant select, insert, update, delete on guidance.questions to ${worker};
alter table guidance.questions enable row level security;
alter table guidance.questions force row level security;
create policy of_my_units on guidance.questions for all to ${app}
    using (unit in (select s.unit from staff.scope s where s.staff_id = scope.asker()))
    with check (unit in (select s.unit from staff.scope s where s.staff_id = scope.asker())
        and worked_by = scope.asker());
create policy worker on guidance.questions for all to ${worker} using (true) with check (true);
