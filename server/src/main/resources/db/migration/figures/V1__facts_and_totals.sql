-- The highest version of each source that was counted, and by which set of indicators. Versions only go forward.
create table figures.sources (
    type    text not null,
    id      uuid not null,
    version int  not null check (version >= 1),
    rules   text not null,
    primary key (type, id)
);

create table figures.facts (
    source_id   uuid        not null,
    source_type text        not null,
    version     int         not null,
    edition     smallint    not null,
    sign        smallint    not null check (sign in (-1, 1)),
    line        int         not null,
    indicator   text        not null,
    unit        text        not null,
    day         date        not null,
    dimensions  jsonb       not null,
    amount      bigint      not null,
    mark        text        not null check (mark in ('exact', 'over', 'about', 'range')),
    recorded_at timestamptz not null,
    constraint counted_once unique (source_id, source_type, version, edition, sign, indicator, unit, day, dimensions)
);
comment on table figures.facts is
    'Every figure, source by source: a version of a source adds (+1) what it says and takes back (-1) what the version before said. Never changed, never deleted.';
comment on column figures.facts.unit is 'The unit as of the day; after a merger the old unit keeps its days.';
comment on column figures.facts.day is 'The day it happened in Asia/Ho_Chi_Minh.';
create index facts_behind_a_total on figures.facts (indicator, unit, day);

create table figures.totals (
    indicator  text   not null,
    unit       text   not null,
    day        date   not null,
    dimensions jsonb  not null,
    amount     bigint not null,
    over       int    not null default 0,
    about      int    not null default 0,
    range      int    not null default 0,
    primary key (indicator, unit, day, dimensions)
);
comment on table figures.totals is
    'Sums of facts at the leaves, kept with them in one transaction. over, about, range: how many facts in it are not exact.';

create table figures.tombstones (
    source_type text not null,
    source_id   uuid not null,
    unit        text not null,
    deleted_on  date not null,
    primary key (source_type, source_id)
);
comment on table figures.tombstones is 'Sources that were deleted. Their facts stay; the number opens to this day.';

grant usage on schema figures to ${app}, ${worker};
grant select, insert, update on figures.sources to ${worker};
grant select, insert on figures.facts, figures.tombstones to ${worker};
grant select, insert, update on figures.totals to ${worker};
grant select on figures.facts, figures.totals, figures.tombstones to ${app};

alter table figures.facts enable row level security;
alter table figures.facts force row level security;
create policy facts_of_my_units on figures.facts for select to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy facts_worker on figures.facts for all to ${worker} using (true) with check (true);

alter table figures.totals enable row level security;
alter table figures.totals force row level security;
create policy totals_of_my_units on figures.totals for select to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy totals_worker on figures.totals for all to ${worker} using (true) with check (true);

alter table figures.tombstones enable row level security;
alter table figures.tombstones force row level security;
create policy tombstones_of_my_units on figures.tombstones for select to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy tombstones_worker on figures.tombstones for all to ${worker} using (true) with check (true);
