-- Documents of a site's dossier that no step of its life brings along.
create table announcements.documents (
    id     uuid primary key,
    site   uuid        not null,
    unit   text        not null,
    item   text        not null check (item ~ '^[a-z][a-z0-9-]{0,30}$'),
    number text        not null check (length(number) between 1 and 120),
    day    date        not null,
    staff  uuid        not null,
    at     timestamptz not null
);
comment on table announcements.documents is 'A paper of a model''s dossier: what it is, its number, its day.';
create index documents_of_a_site on announcements.documents (site);

create table announcements.handed_in (
    site  uuid        not null,
    unit  text        not null,
    term  date        not null,
    staff uuid        not null,
    at    timestamptz not null,
    primary key (site, term)
);
comment on table announcements.handed_in is 'A dossier sent to the level above for one quarter. The first time counts.';
comment on column announcements.handed_in.term is 'The first day that is too late for that quarter: 10/03, 10/06, 10/09, 10/12.';

create table announcements.proposals (
    site     uuid        not null,
    unit     text        not null,
    term     date        not null,
    ground   text        not null check (ground in ('complete', 'directed', 'worth-it')),
    document text        not null check (length(document) <= 120),
    day      date,
    staff    uuid        not null,
    at       timestamptz not null,
    primary key (site, term),
    check (ground = 'complete' or (document <> '' and day is not null))
);
comment on table announcements.proposals is 'A model proposed for announcement in the whole country, on one of the three grounds (BCĐ Kon Tum 4267/BCĐ-NC).';

create table announcements.notices (
    site      uuid primary key,
    unit      text        not null,
    model     text        not null check (length(model) between 1 and 200),
    kit       text        not null,
    traits    text        not null check (length(traits) between 1 and 20000),
    founding  text        not null check (length(founding) between 1 and 20000),
    results   text        not null check (length(results) between 1 and 20000),
    number    text        not null default '' check (length(number) <= 60),
    announced date,
    version   int         not null check (version >= 1),
    staff     uuid        not null,
    at        timestamptz not null,
    check ((number = '') = (announced is null))
);
comment on table announcements.notices is 'The announcement of a site in its two parts. Once it has a number it is public and its words stay.';
create index notices_announced on announcements.notices (announced desc, site) where announced is not null;

grant usage on schema announcements to ${app}, ${worker};
grant select, insert on announcements.documents, announcements.handed_in, announcements.proposals to ${app};
grant select, insert, update (traits, founding, results, number, announced, version, staff, at) on announcements.notices to ${app};
grant select, insert, update, delete on all tables in schema announcements to ${worker};

alter table announcements.documents enable row level security;
alter table announcements.documents force row level security;
create policy documents_of_my_units on announcements.documents for all to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()))
    with check (staff = scope.asker() and unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy documents_worker on announcements.documents for all to ${worker} using (true) with check (true);

alter table announcements.handed_in enable row level security;
alter table announcements.handed_in force row level security;
create policy handed_in_of_my_units on announcements.handed_in for all to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()))
    with check (staff = scope.asker() and unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy handed_in_worker on announcements.handed_in for all to ${worker} using (true) with check (true);

alter table announcements.proposals enable row level security;
alter table announcements.proposals force row level security;
create policy proposals_of_my_units on announcements.proposals for all to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()))
    with check (staff = scope.asker() and unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy proposals_worker on announcements.proposals for all to ${worker} using (true) with check (true);

alter table announcements.notices enable row level security;
alter table announcements.notices force row level security;
create policy notices_of_my_units on announcements.notices for all to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()))
    with check (staff = scope.asker() and unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy notices_worker on announcements.notices for all to ${worker} using (true) with check (true);
