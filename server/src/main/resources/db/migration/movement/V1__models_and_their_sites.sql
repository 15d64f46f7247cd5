-- Models of the movement: one row for each, however many areas it is applied in.
create table movement.models (
    id          uuid primary key,
    name        text        not null check (length(name) between 1 and 200),
    name_folded text        not null unique,
    kit         text        not null,
    home        text        not null,
    staff       uuid        not null,
    at          timestamptz not null
);
comment on table movement.models is 'A model, by the one name it has everywhere. Nothing in it is protected: everybody of the staff reads it.';
comment on column movement.models.kit is 'The code of the kit it was made from; empty for one that arose without.';
comment on column movement.models.home is 'The unit where it began.';

create table movement.sites (
    id         uuid primary key,
    model      uuid        not null references movement.models,
    unit       text        not null,
    area       text        not null check (area in ('unit', 'village', 'group', 'agency', 'enterprise', 'school')),
    village    uuid,
    place      text        not null check (length(place) <= 120),
    place_key  text        not null,
    words      text        not null,
    origin     text        not null check (origin in ('planned', 'spontaneous')),
    stage      text        not null check (stage in ('preparing', 'operating', 'ended')),
    began      date,
    ended      date,
    teams      int         not null default 0 check (teams >= 0),
    members    int         not null default 0 check (members >= 0),
    data_key   uuid,
    version    int         not null check (version >= 1),
    staff      uuid        not null,
    at         timestamptz not null,
    unique (model, unit, place_key),
    check (stage <> 'operating' or began is not null),
    check ((stage = 'ended') = (ended is not null))
);
comment on table movement.sites is 'An area in which a model is applied (điểm mô hình).';
comment on column movement.sites.unit is 'The unit of the day it was begun: a merged commune''s sites keep it.';
comment on column movement.sites.place_key is 'The folded name of the area: a model has one site in it.';
comment on column movement.sites.words is 'What the site is found by, folded: model, place, unit.';
comment on column movement.sites.teams is 'How many stand now; members: how many take part now, board and teams together.';
comment on column movement.sites.data_key is 'Opens the names of its members and its documents; null before the first.';
create index sites_of_a_unit on movement.sites (unit, stage);
create index sites_of_a_model on movement.sites (model);

create table movement.steps (
    id     uuid primary key,
    site   uuid        not null references movement.sites,
    unit   text        not null,
    kind   text        not null check (kind ~ '^[a-z]+$'),
    day    date        not null,
    number text        not null check (length(number) <= 60),
    signer text        not null check (length(signer) <= 120),
    note   text        not null check (length(note) <= 2000),
    ending text,
    file   uuid,
    staff  uuid        not null,
    at     timestamptz not null,
    check ((kind = 'ending') = (ending is not null))
);
comment on table movement.steps is 'What happened in a site''s life, each with its document. Never changed.';
create index steps_of_a_site on movement.steps (site, day);

create table movement.teams (
    id      uuid primary key,
    site    uuid not null references movement.sites,
    unit    text not null,
    name    text not null check (length(name) between 1 and 120),
    members int  not null default 0 check (members >= 0),
    since   date not null,
    until   date check (until >= since)
);
comment on table movement.teams is 'Teams (tổ) of a site.';
create index teams_of_a_site on movement.teams (site);

create table movement.committees (
    id            uuid primary key,
    unit          text        not null,
    name          text        not null check (length(name) between 1 and 200),
    short_name    text        not null check (length(short_name) <= 40),
    parent        uuid references movement.committees,
    head_office   text        not null check (length(head_office) <= 120),
    standing_body text        not null check (length(standing_body) <= 120),
    sign          text        not null check (sign ~ '^\S{1,20}$'),
    decision      text        not null check (length(decision) <= 120),
    since         date        not null,
    until         date check (until >= since),
    data_key      uuid        not null,
    version       int         not null check (version >= 1),
    staff         uuid        not null,
    at            timestamptz not null
);
comment on table movement.committees is 'Steering committees, under the name each has in its place.';
comment on column movement.committees.sign is 'Its short name in the sign of its papers: BCĐ.';
create index committees_of_a_unit on movement.committees (unit);

create table movement.papers (
    id        uuid primary key,
    committee uuid        not null references movement.committees,
    unit      text        not null,
    type      text        not null check (type ~ '^[A-ZĐ]{1,6}$'),
    year      int         not null,
    number    int         not null check (number >= 1),
    day       date        not null,
    about     text        not null check (length(about) between 1 and 300),
    file      uuid,
    staff     uuid        not null,
    at        timestamptz not null,
    unique (committee, type, year, number)
);
comment on table movement.papers is 'A committee''s papers, numbered by type and year.';

create table movement.members (
    id       uuid primary key,
    grouping uuid  not null,
    holder   uuid  not null,
    unit     text  not null,
    office   text  not null check (office ~ '^[a-z-]+$'),
    name     bytea not null,
    position text  not null check (length(position) <= 120),
    decision text  not null check (length(decision) <= 120),
    since    date  not null,
    until    date check (until >= since),
    ceased   text  not null default '' check (length(ceased) <= 200)
);
comment on table movement.members is 'Who takes part in a committee, a board or a team.';
comment on column movement.members.grouping is 'The committee, the site (its board) or the team.';
comment on column movement.members.holder is 'The committee or site under whose key the name is sealed.';
create index members_of_a_holder on movement.members (holder);

create table movement.imports (
    id       uuid primary key,
    unit     text        not null,
    staff    uuid        not null,
    file     bytea,
    lines    int         not null,
    next     int         not null default 0,
    kept     int         not null default 0,
    known    int         not null default 0,
    wrong    int         not null default 0,
    mistakes jsonb       not null default '[]',
    at       timestamptz not null,
    done_at  timestamptz
);
comment on table movement.imports is 'Files of sites somebody brought, and how far they have been read.';
comment on column movement.imports.file is 'The file; gone once it was read to its end.';
comment on column movement.imports.mistakes is 'The first thousand lines that were not taken.';
create index imports_to_do on movement.imports (at) where done_at is null;

grant usage on schema movement to ${app}, ${worker};
grant select, insert on movement.models, movement.steps, movement.papers to ${app};
grant select, insert, update (stage, began, ended, teams, members, data_key, version, staff, at) on movement.sites to ${app};
grant select, insert, update (members, until) on movement.teams to ${app};
grant select, insert, update (until, version) on movement.committees to ${app};
grant select, insert, update (until, ceased) on movement.members to ${app};
grant select, insert, update (file, next, kept, known, wrong, mistakes, done_at) on movement.imports to ${app};
grant select, insert, update, delete on all tables in schema movement to ${worker};

alter table movement.models enable row level security;
alter table movement.models force row level security;
create policy models_are_known_to_the_staff on movement.models for select to ${app} using (true);
create policy models_begun_in_my_units on movement.models for insert to ${app}
    with check (staff = scope.asker() and home in (select unit from staff.scope where staff_id = scope.asker()));
create policy models_worker on movement.models for all to ${worker} using (true) with check (true);

alter table movement.sites enable row level security;
alter table movement.sites force row level security;
create policy sites_of_my_units on movement.sites for all to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()))
    with check (staff = scope.asker() and unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy sites_worker on movement.sites for all to ${worker} using (true) with check (true);

alter table movement.steps enable row level security;
alter table movement.steps force row level security;
create policy steps_of_my_units on movement.steps for all to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()))
    with check (staff = scope.asker() and unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy steps_worker on movement.steps for all to ${worker} using (true) with check (true);

alter table movement.teams enable row level security;
alter table movement.teams force row level security;
create policy teams_of_my_units on movement.teams for all to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()))
    with check (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy teams_worker on movement.teams for all to ${worker} using (true) with check (true);

-- Who steers is known to the whole staff; who sits in it is read with the unit.
alter table movement.committees enable row level security;
alter table movement.committees force row level security;
create policy committees_are_known_to_the_staff on movement.committees for select to ${app} using (true);
create policy committees_kept_in_my_units on movement.committees for insert to ${app}
    with check (staff = scope.asker() and unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy committees_changed_in_my_units on movement.committees for update to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()))
    with check (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy committees_worker on movement.committees for all to ${worker} using (true) with check (true);

alter table movement.papers enable row level security;
alter table movement.papers force row level security;
create policy papers_of_my_units on movement.papers for all to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()))
    with check (staff = scope.asker() and unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy papers_worker on movement.papers for all to ${worker} using (true) with check (true);

alter table movement.members enable row level security;
alter table movement.members force row level security;
create policy members_of_my_units on movement.members for all to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()))
    with check (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy members_worker on movement.members for all to ${worker} using (true) with check (true);

alter table movement.imports enable row level security;
alter table movement.imports force row level security;
create policy imports_of_mine on movement.imports for all to ${app}
    using (staff = scope.asker()) with check (staff = scope.asker());
create policy imports_worker on movement.imports for all to ${worker} using (true) with check (true);
