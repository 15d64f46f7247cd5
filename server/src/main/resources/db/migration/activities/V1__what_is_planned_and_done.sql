-- What is planned and done for public order. Every version stays; the newest counts.
create table activities.versions (
    id         uuid        not null,
    version    int         not null check (version >= 1),
    newest     boolean     not null default true,
    kind       text        not null,
    unit       text        not null,
    village    uuid,
    site       uuid,
    team       uuid,
    day        date        not null,
    state      text        not null check (state in ('planned', 'done', 'cancelled', 'withdrawn')),
    numbers    jsonb       not null check (jsonb_typeof(numbers) = 'array'),
    answers    jsonb       not null check (jsonb_typeof(answers) = 'object'),
    words      text        not null check (length(words) <= 1000),
    reason     text        not null check (length(reason) <= 300),
    staff      uuid        not null,
    written_at timestamptz not null,
    primary key (id, version)
);
comment on table activities.versions is
    'Activities of units and sites, version by version. No personal data: texts are guarded, and no kind asks a name.';
comment on column activities.versions.id is 'Made where it was written, so that one sent twice is one.';
comment on column activities.versions.site is 'A site of movement.';
comment on column activities.versions.numbers is
    'Each with field, choice, the indicator it fed when it was logged, whether it is a level, amount, upTo and mark.';
create index versions_of_a_unit on activities.versions (unit, day desc, id) where newest;
create index versions_of_a_site on activities.versions (site, day desc) where newest and site is not null;
create index versions_saying_an_indicator on activities.versions using gin (numbers jsonb_path_ops);

-- Which cases a valuable tip became. A case is told of nothing here.
create table activities.case_links (
    activity uuid not null,
    case_id  uuid not null,
    unit     text not null,
    primary key (activity, case_id)
);
comment on table activities.case_links is 'Cases behind an activity; read by those who work with cases alone.';
create index case_links_of_a_case on activities.case_links (case_id);

create table activities.pictures (
    file     uuid        primary key,
    activity uuid        not null,
    unit     text        not null,
    key      uuid        not null,
    staff    uuid        not null,
    added_at timestamptz not null
);
comment on table activities.pictures is 'Pictures in the vault, each under a key of its own.';
create index pictures_of_an_activity on activities.pictures (activity, added_at);

grant usage on schema activities to ${app}, ${worker};
grant select, insert, update (newest) on activities.versions to ${app};
grant select on activities.versions to ${worker};
grant select, insert, delete on activities.case_links to ${app};
grant select, delete on activities.case_links to ${worker};
grant select, insert, delete on activities.pictures to ${app};
grant select on activities.pictures to ${worker};

alter table activities.versions enable row level security;
alter table activities.versions force row level security;
create policy versions_of_my_units on activities.versions for select to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy versions_kept_by_me on activities.versions for insert to ${app}
    with check (staff = scope.asker() and unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy versions_give_way on activities.versions for update to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy versions_worker on activities.versions for select to ${worker} using (true);

alter table activities.case_links enable row level security;
alter table activities.case_links force row level security;
create policy case_links_of_who_works_with_cases on activities.case_links for all to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker())
           and exists (select 1 from staff.accounts a where a.id = scope.asker()
                       and a.role in ('DUTY_OFFICER', 'AREA_OFFICER', 'COMMUNE_CHIEF', 'PROVINCE_STAFF')))
    with check (unit in (select unit from staff.scope where staff_id = scope.asker())
                and exists (select 1 from staff.accounts a where a.id = scope.asker()
                            and a.role in ('DUTY_OFFICER', 'AREA_OFFICER', 'COMMUNE_CHIEF', 'PROVINCE_STAFF')));
create policy case_links_worker on activities.case_links for select to ${worker} using (true);
create policy case_links_forgotten on activities.case_links for delete to ${worker} using (true);

alter table activities.pictures enable row level security;
alter table activities.pictures force row level security;
create policy pictures_of_my_units on activities.pictures for select to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy pictures_added_by_me on activities.pictures for insert to ${app}
    with check (staff = scope.asker() and unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy pictures_removed_in_my_units on activities.pictures for delete to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy pictures_worker on activities.pictures for select to ${worker} using (true);
