-- One object, judged for one year by one set of criteria.
create table assessment.assessments (
    id            uuid primary key,
    kind          text          not null check (kind in ('site', 'model', 'village', 'commune', 'agency', 'enterprise', 'school',
                                                         'team', 'team-member')),
    object        text          not null,
    label         text          not null check (length(label) between 1 and 200),
    unit          text          not null,
    model         uuid,
    criteria      text          not null,
    criteria_text text          not null,
    year          int           not null check (year between 2015 and 2100),
    decided_by    text          not null check (decided_by in ('commune', 'province')),
    state         text          not null check (state in ('self', 'review', 'deciding', 'decided', 'appealed')),
    reason        text          not null check (length(reason) <= 1000),
    version       int           not null check (version >= 1),
    round         int           not null check (round >= 1),
    decisions     int           not null check (decisions >= 0),
    level         text          not null,
    points        numeric(7, 2) not null check (points >= 0),
    effective     boolean       not null,
    decided_on    date,
    staff         uuid          not null,
    at            timestamptz   not null,
    unique (kind, object, criteria, year),
    check (kind = 'site' or model is null),
    check ((decisions = 0) = (decided_on is null)),
    check (state not in ('decided', 'appealed') or decisions > 0)
);
comment on table assessment.assessments is 'Where each assessment stands. What was typed is in sheets, what was decided in decisions.';
comment on column assessment.assessments.object is 'Its id in the house; an id of its own for what the house keeps no list of.';
comment on column assessment.assessments.label is 'What papers call it. Of a team''s member the place in the team, never a name.';
comment on column assessment.assessments.criteria_text is 'The file of the criteria as it was when the assessment was begun.';
comment on column assessment.assessments.level is 'The class the newest sheet handed on comes to, or the decided one; empty for none.';
comment on column assessment.assessments.staff is 'Who did the step before the open one.';
create index assessments_of_a_year on assessment.assessments (unit, year, criteria);
create index assessments_of_a_model on assessment.assessments (model, year) where model is not null;
create index assessments_waiting on assessment.assessments (unit, state) where state <> 'decided';

-- What was typed. Handed on, nothing of it changes: the policy lets nobody write over it.
create table assessment.sheets (
    assessment uuid        not null references assessment.assessments,
    round      int         not null check (round >= 1),
    step       text        not null check (step in ('self', 'review', 'decision')),
    unit       text        not null,
    texts      jsonb       not null,
    evidence   jsonb       not null,
    given      boolean     not null,
    staff      uuid        not null,
    at         timestamptz not null,
    primary key (assessment, round, step)
);
comment on column assessment.sheets.round is 'Begins anew each time it is given back or appealed against.';
comment on column assessment.sheets.evidence is 'Figures with the value they had when they were taken.';

create table assessment.decisions (
    assessment uuid          not null references assessment.assessments,
    no         int           not null check (no >= 1),
    unit       text          not null,
    number     text          not null check (length(number) between 1 and 60),
    day        date          not null,
    level      text          not null,
    points     numeric(7, 2) not null check (points >= 0),
    effective  boolean       not null,
    why        text          not null check (length(why) <= 1000),
    staff      uuid          not null,
    at         timestamptz   not null,
    primary key (assessment, no)
);
comment on table assessment.decisions is 'Never changed: after an appeal another one stands beside it.';
comment on column assessment.decisions.level is 'Empty where it was not rated.';

create table assessment.appeals (
    id         uuid primary key,
    assessment uuid        not null references assessment.assessments,
    against    int         not null check (against >= 1),
    unit       text        not null,
    reason     text        not null check (length(reason) between 1 and 1000),
    staff      uuid        not null,
    at         timestamptz not null,
    changed    boolean,
    answer     text        not null default '' check (length(answer) <= 1000),
    heard_by   uuid,
    heard_at   timestamptz,
    unique (assessment, against),
    check ((changed is null) = (heard_by is null) and (changed is null) = (heard_at is null))
);

grant usage on schema assessment to ${app}, ${worker};
grant select, insert, update (state, reason, version, round, decisions, level, points, effective, decided_on, staff, at)
    on assessment.assessments to ${app};
grant select, insert, update (texts, evidence, given, staff, at) on assessment.sheets to ${app};
grant select, insert on assessment.decisions to ${app};
grant select, insert, update (changed, answer, heard_by, heard_at) on assessment.appeals to ${app};
grant select, insert, update on assessment.assessments, assessment.sheets, assessment.decisions, assessment.appeals to ${worker};

alter table assessment.assessments enable row level security;
alter table assessment.assessments force row level security;
create policy assessments_of_my_units on assessment.assessments for select to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy assessments_begun_by_me on assessment.assessments for insert to ${app}
    with check (staff = scope.asker() and unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy assessments_move on assessment.assessments for update to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()))
    with check (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy assessments_worker on assessment.assessments for all to ${worker} using (true) with check (true);

alter table assessment.sheets enable row level security;
alter table assessment.sheets force row level security;
create policy sheets_of_my_units on assessment.sheets for select to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy sheets_begun_by_me on assessment.sheets for insert to ${app}
    with check (staff = scope.asker() and unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy sheets_not_handed_on on assessment.sheets for update to ${app}
    using (not given and unit in (select unit from staff.scope where staff_id = scope.asker()))
    with check (staff = scope.asker());
create policy sheets_worker on assessment.sheets for all to ${worker} using (true) with check (true);

alter table assessment.decisions enable row level security;
alter table assessment.decisions force row level security;
create policy decisions_of_my_units on assessment.decisions for select to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy decided_by_me on assessment.decisions for insert to ${app}
    with check (staff = scope.asker() and unit in (select unit from staff.scope where staff_id = scope.asker())
                and exists (select 1 from staff.accounts a
                            where a.id = scope.asker() and a.role in ('COMMUNE_CHIEF', 'PROVINCE_STAFF')));
create policy decisions_worker on assessment.decisions for all to ${worker} using (true) with check (true);

alter table assessment.appeals enable row level security;
alter table assessment.appeals force row level security;
create policy appeals_of_my_units on assessment.appeals for select to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy appeals_filed_by_me on assessment.appeals for insert to ${app}
    with check (staff = scope.asker() and changed is null
                and unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy appeals_heard_by_me on assessment.appeals for update to ${app}
    using (changed is null and unit in (select unit from staff.scope where staff_id = scope.asker())
           and exists (select 1 from staff.accounts a
                       where a.id = scope.asker() and a.role in ('COMMUNE_CHIEF', 'PROVINCE_STAFF')))
    with check (heard_by = scope.asker());
create policy appeals_worker on assessment.appeals for all to ${worker} using (true) with check (true);
