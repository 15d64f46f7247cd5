-- Households that own cameras and may lend a clip. A register only: no live link to any camera.
create table cameras.households (
    id             uuid primary key,
    unit           text        not null,
    village        uuid        not null,
    cameras        int         not null check (cameras between 1 and 99),
    key_id         uuid        not null,
    name_sealed    bytea,
    address_sealed bytea,
    contact_sealed bytea,
    point_sealed   bytea,
    link_hash      bytea unique check (length(link_hash) = 32),
    link_until     date,
    registered_on  date        not null,
    registered_by  uuid        not null,
    forgotten_on   date,
    check ((link_hash is null) = (link_until is null)),
    check (forgotten_on is null
           or (name_sealed is null and address_sealed is null and contact_sealed is null
               and point_sealed is null and link_hash is null))
);
comment on table cameras.households is 'Who lends pictures of their own camera. Owner, address, contact and exact point sealed; plain is only the village.';
comment on column cameras.households.link_hash is 'SHA-256 of the code in the owner''s personal link, which is told once.';
comment on column cameras.households.forgotten_on is 'No consent was left for a month: the key was destroyed, an empty line stays.';
create index households_of_a_unit on cameras.households (unit, village) where forgotten_on is null;

create table cameras.consents (
    id         uuid primary key,
    household  uuid not null references cameras.households,
    unit       text not null,
    purpose    text not null,
    wording    int  not null check (wording >= 1),
    given_on   date not null,
    asked_on   date check (asked_on > given_on),
    ended_on   date check (ended_on >= given_on),
    ended_how  text check (ended_how in ('withdrawn', 'withdrawn-by-word', 'dropped', 'renewed')),
    check ((ended_on is null) = (ended_how is null))
);
comment on table cameras.consents is 'A yes to one purpose, with the version of the words agreed to; good for a year. A renewal ends one and begins another.';
create unique index one_standing_consent_a_purpose on cameras.consents (household, purpose) where ended_on is null;
create index standing_consents_by_day on cameras.consents (given_on) where ended_on is null;

create table cameras.requests (
    id         uuid primary key,
    unit       text        not null,
    case_id    uuid        not null,
    purpose    text        not null,
    place      text        not null check (length(place) <= 200),
    latitude   double precision not null check (latitude between -90 and 90),
    longitude  double precision not null check (longitude between -180 and 180),
    radius     int         not null check (radius between 100 and 650),
    from_at    timestamptz not null,
    to_at      timestamptz not null,
    reason     text        not null check (length(reason) <= 1000),
    asked_by   uuid        not null,
    asked_at   timestamptz not null,
    decided_by uuid check (decided_by <> asked_by),
    decided_at timestamptz,
    approved   boolean,
    answer     text        not null default '' check (length(answer) <= 1000),
    told       int         not null default 0 check (told >= 0),
    open_until timestamptz,
    log_id     uuid,
    version    int         not null check (version in (1, 2)),
    check (to_at - from_at between interval '15 minutes' and interval '12 hours'),
    check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (approved is null)
           and (decided_by is null) = (log_id is null) and (version = 1) = (decided_by is null)),
    check (coalesce(approved, false) = (open_until is not null))
);
comment on table cameras.requests is 'An officer asks camera households for pictures of one case; another officer approves or refuses.';
comment on column cameras.requests.told is 'How many households were asked: never shown as it is.';
comment on column cameras.requests.log_id is 'Its line in the public log, which stays when the request goes.';
create index requests_of_a_unit on cameras.requests (unit, asked_at desc);
create index requests_of_a_case on cameras.requests (case_id);

-- Whom a request went to. Officers add lines and never read them: nobody knows who did not answer.
create table cameras.calls (
    request     uuid        not null references cameras.requests,
    household   uuid        not null references cameras.households,
    unit        text        not null,
    told_at     timestamptz not null,
    answer      text check (answer in ('lent', 'refused')),
    answered_at timestamptz,
    primary key (request, household),
    check ((answer is null) = (answered_at is null))
);
create index calls_of_a_household on cameras.calls (household, told_at desc);

create table cameras.clips (
    id         uuid primary key,
    request    uuid        not null references cameras.requests,
    household  uuid        not null references cameras.households,
    unit       text        not null,
    key_id     uuid        not null,
    file       uuid        not null unique,
    type       text        not null,
    size       bigint      not null check (size > 0),
    sha256     text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    arrived_at timestamptz not null,
    gone_on    date
);
comment on column cameras.clips.sha256 is 'Of the original, at arrival; compared at every opening.';
comment on column cameras.clips.gone_on is 'Its time was over: the key was destroyed, this line stays.';
create index clips_of_a_request on cameras.clips (request, arrived_at);
create index clips_by_age on cameras.clips (arrived_at) where gone_on is null;

create table cameras.openings (
    id      uuid primary key,
    clip    uuid        not null references cameras.clips,
    unit    text        not null,
    by      uuid        not null,
    at      timestamptz not null,
    reason  text        not null check (length(reason) between 1 and 300),
    whole   boolean     not null
);
comment on column cameras.openings.whole is 'Whether the bytes still had the hash of their arrival. If not, nothing was shown.';
create index openings_of_a_clip on cameras.openings (clip, at);

-- What everybody may know of requests, for ever: no person, no place below the commune, no day.
create table cameras.public_log (
    id       uuid primary key,
    month    date not null check (extract(day from month) = 1),
    unit     text not null,
    purpose  text not null,
    minutes  int  not null check (minutes between 15 and 720),
    approved boolean not null
);
create index public_log_by_month on cameras.public_log (month desc, id);
create table cameras.public_log_clips (
    id  uuid primary key,
    log uuid not null references cameras.public_log
);
comment on table cameras.public_log_clips is 'One line a clip that was lent.';
create index public_log_clips_of_a_line on cameras.public_log_clips (log);

create function cameras.stays() returns trigger language plpgsql as $$
begin
    raise exception 'the public log of footage requests stays as it is';
end $$;
create trigger stays before update or delete or truncate on cameras.public_log
    for each statement execute function cameras.stays();
create trigger stays before update or delete or truncate on cameras.public_log_clips
    for each statement execute function cameras.stays();

grant usage on schema cameras to ${app}, ${worker};
grant select, insert, update (key_id, name_sealed, address_sealed, contact_sealed, point_sealed, cameras, link_hash, link_until)
    on cameras.households to ${app};
grant select, insert, update (ended_on, ended_how) on cameras.consents to ${app};
grant select, insert, update (decided_by, decided_at, approved, answer, told, open_until, log_id, version) on cameras.requests to ${app};
grant insert on cameras.calls to ${app};
grant select on cameras.clips to ${app};
grant select, insert on cameras.openings to ${app};
grant select, insert on cameras.public_log to ${app}, ${worker};
grant select, insert on cameras.public_log_clips to ${worker};
grant select on cameras.public_log_clips to ${app};
grant select, insert, update, delete on cameras.households, cameras.consents, cameras.requests, cameras.calls, cameras.clips, cameras.openings
    to ${worker};

alter table cameras.households enable row level security;
alter table cameras.households force row level security;
create policy households_of_my_units on cameras.households for all to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()))
    with check (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy households_worker on cameras.households for all to ${worker} using (true) with check (true);

alter table cameras.consents enable row level security;
alter table cameras.consents force row level security;
create policy consents_of_my_units on cameras.consents for all to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()))
    with check (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy consents_worker on cameras.consents for all to ${worker} using (true) with check (true);

alter table cameras.requests enable row level security;
alter table cameras.requests force row level security;
create policy requests_of_my_units on cameras.requests for select to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy requests_asked_by_me on cameras.requests for insert to ${app}
    with check (asked_by = scope.asker() and decided_by is null
                and unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy requests_decided_by_another on cameras.requests for update to ${app}
    using (asked_by <> scope.asker() and decided_by is null
           and unit in (select unit from staff.scope where staff_id = scope.asker())
           and exists (select 1 from staff.accounts a
                       where a.id = scope.asker() and a.role in ('COMMUNE_CHIEF', 'PROVINCE_STAFF')))
    with check (decided_by = scope.asker());
create policy requests_worker on cameras.requests for all to ${worker} using (true) with check (true);

alter table cameras.calls enable row level security;
alter table cameras.calls force row level security;
create policy calls_go_out on cameras.calls for insert to ${app}
    with check (answer is null and unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy calls_worker on cameras.calls for all to ${worker} using (true) with check (true);

alter table cameras.clips enable row level security;
alter table cameras.clips force row level security;
create policy clips_of_my_units on cameras.clips for select to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy clips_worker on cameras.clips for all to ${worker} using (true) with check (true);

alter table cameras.openings enable row level security;
alter table cameras.openings force row level security;
create policy openings_of_my_units on cameras.openings for select to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy openings_by_me on cameras.openings for insert to ${app}
    with check (by = scope.asker() and unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy openings_worker on cameras.openings for all to ${worker} using (true) with check (true);

alter table cameras.public_log enable row level security;
alter table cameras.public_log force row level security;
create policy everybody_reads on cameras.public_log for select using (true);
create policy added_with_a_decision on cameras.public_log for insert to ${app}
    with check (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy added_by_the_worker on cameras.public_log for insert to ${worker} with check (true);
