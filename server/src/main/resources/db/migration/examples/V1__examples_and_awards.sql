-- Advanced examples (điển hình tiên tiến) and awards. A collective has a name; a person's is sealed, plain is only the role.
create table examples.examples (
    id           uuid primary key,
    unit         text not null,
    form         text not null check (form in ('collective', 'person')),
    collective   text not null default '' check (length(collective) <= 200),
    role         text not null default '' check (length(role) <= 200),
    key_id       uuid,
    name_sealed  bytea,
    deeds        text not null check (length(deeds) between 1 and 2000),
    proposal     text not null check (length(proposal) between 1 and 200),
    proposed_on  date not null,
    state        text not null check (state in ('proposed', 'recognised', 'refused', 'ended')),
    decision     text not null default '' check (length(decision) <= 200),
    decided_on   date,
    level        text check (level in ('commune', 'province', 'ministry', 'state')),
    reason       text not null default '' check (length(reason) <= 1000),
    ended_on     date,
    version      int  not null check (version >= 1),
    staff        uuid not null,
    check ((form = 'collective') = (collective <> '')),
    check ((form = 'person') = (role <> '')),
    check (form = 'person' or (key_id is null and name_sealed is null)),
    check ((state in ('recognised', 'ended')) = (level is not null)),
    check ((state in ('recognised', 'ended')) = (decision <> '')),
    check ((state = 'proposed') = (decided_on is null)),
    check ((state = 'ended') = (ended_on is not null)),
    check ((state in ('refused', 'ended')) = (reason <> ''))
);
comment on table examples.examples is 'Collectives and persons proposed as an example; a person''s name goes with refusal or end.';
create index examples_of_a_unit on examples.examples (unit, proposed_on desc);

create table examples.awards (
    id          uuid primary key,
    unit        text not null,
    form        text not null check (form in ('collective', 'person')),
    collective  text not null default '' check (length(collective) <= 200),
    role        text not null default '' check (length(role) <= 200),
    kind        text not null check (kind in ('title', 'order', 'medal', 'certificate', 'letter', 'other')),
    level       text not null check (level in ('commune', 'province', 'ministry', 'state')),
    decision    text not null check (length(decision) between 1 and 200),
    decided_on  date not null,
    staff       uuid not null,
    check ((form = 'collective') = (collective <> '')),
    check ((form = 'person') = (role <> ''))
);
comment on table examples.awards is 'Awards that were given. Of a person only the role: the decision names who it is.';
comment on column examples.awards.kind is 'Danh hiệu, huân chương, huy chương or kỷ niệm chương, bằng khen, giấy khen (Law on Emulation and Commendation 2022, Art. 9).';
create index awards_of_a_unit on examples.awards (unit, decided_on desc);

grant usage on schema examples to ${app}, ${worker};
grant select, insert, update (name_sealed, state, decision, decided_on, level, reason, ended_on, version, staff) on examples.examples to ${app};
grant select, insert on examples.awards to ${app};
grant select, insert, update, delete on examples.examples, examples.awards to ${worker};

alter table examples.examples enable row level security;
alter table examples.examples force row level security;
create policy examples_of_my_units on examples.examples for select to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy examples_proposed_by_me on examples.examples for insert to ${app}
    with check (staff = scope.asker() and state = 'proposed'
                and unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy examples_decided_by_who_leads on examples.examples for update to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker())
           and exists (select 1 from staff.accounts a
                       where a.id = scope.asker() and a.role in ('COMMUNE_CHIEF', 'PROVINCE_STAFF')))
    with check (staff = scope.asker());
create policy examples_worker on examples.examples for all to ${worker} using (true) with check (true);

alter table examples.awards enable row level security;
alter table examples.awards force row level security;
create policy awards_of_my_units on examples.awards for select to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy awards_entered_by_me on examples.awards for insert to ${app}
    with check (staff = scope.asker() and unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy awards_worker on examples.awards for all to ${worker} using (true) with check (true);
