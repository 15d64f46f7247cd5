-- What a resident answered to the questions of the topic, as given. The case says who may see it, so
-- the answers follow wherever it goes.
create table cases.given_answers (
    case_id  uuid not null references cases.cases,
    place    int  not null,
    question text not null,
    asked    text not null,
    answer   text not null,
    primary key (case_id, place)
);
comment on column cases.given_answers.asked is 'The question as it was worded that day; the files may change later.';

grant select, insert on cases.given_answers to ${app}, ${worker};

alter table cases.given_answers enable row level security;
alter table cases.given_answers force row level security;
create policy of_cases_i_see on cases.given_answers for all to ${app}
    using (exists (select 1 from cases.cases c where c.id = case_id))
    with check (exists (select 1 from cases.cases c where c.id = case_id));
create policy worker on cases.given_answers for all to ${worker} using (true) with check (true);
