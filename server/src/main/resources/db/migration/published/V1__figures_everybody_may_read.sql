-- A period whose figures became public, whole. A later edition stands beside the one it replaces.
create table published.releases (
    id           uuid        primary key,
    period       text        not null check (period ~ '^\d{4}(-q[1-4]|-\d{2})?$'),
    year         int         not null,
    edition      int         not null check (edition >= 1),
    newest       boolean     not null default true,
    published_at timestamptz not null,
    staff        uuid        not null,
    hash         text        not null check (length(hash) = 64),
    unique (period, edition)
);
comment on table published.releases is
    'Months, quarters and years whose figures are public. period: 2026-07, 2026-q3 or 2026. hash: SHA-256 over the rows, see docs/public-figures.md.';
create unique index one_newest_release on published.releases (period) where newest;
create index releases_of_a_year on published.releases (year);

-- What everybody may read. What is hidden has no number here, whatever the reason.
create table published.cells (
    release   uuid   not null references published.releases,
    place     int    not null,
    indicator text   not null,
    cut       text   not null check (cut in ('province', 'communes', 'kinds')),
    item      text   not null,
    amount    bigint check (amount = 0 or amount >= 5),
    mark      text   check (mark in ('exact', 'over', 'nearly', 'about')),
    primary key (release, indicator, cut, item),
    check ((amount is null) = (mark is null))
);
comment on table published.cells is 'Frozen public figures; amount is null where it is hidden. Never changed.';

-- The months all of them are summed from, hidden or not, as they were counted when the month was published.
create table published.months (
    month     date   not null,
    edition   int    not null,
    indicator text   not null,
    axis      text   not null check (axis in ('unit', 'kind', 'none')),
    item      text   not null,
    amount    bigint not null check (amount >= 0),
    mark      text   not null check (mark in ('exact', 'over', 'nearly', 'about')),
    primary key (month, edition, indicator, axis, item)
);
comment on table published.months is
    'Frozen months, hidden numbers among them: read by the province''s staff when they publish, by no public page and no worker. axis none: the month came to nothing.';

grant usage on schema published to ${app}, ${worker};
grant select on published.releases, published.cells to ${app}, ${worker};
grant insert on published.releases, published.cells, published.months to ${app};
grant update (newest) on published.releases to ${app};
grant select on published.months to ${app};

create function published.by_the_province() returns boolean
    language sql stable parallel safe
    return exists (select 1 from staff.accounts a
                   where a.id = scope.asker() and a.role = 'PROVINCE_STAFF' and a.disabled_at is null);
grant execute on function published.by_the_province() to ${app};

alter table published.releases enable row level security;
alter table published.releases force row level security;
create policy everybody_reads on published.releases for select using (true);
create policy the_province_publishes on published.releases for insert to ${app} with check (published.by_the_province());
create policy the_province_replaces on published.releases for update to ${app} using (published.by_the_province());

alter table published.cells enable row level security;
alter table published.cells force row level security;
create policy everybody_reads on published.cells for select using (true);
create policy the_province_publishes on published.cells for insert to ${app} with check (published.by_the_province());

alter table published.months enable row level security;
alter table published.months force row level security;
create policy the_province_reads on published.months for select to ${app} using (published.by_the_province());
create policy the_province_freezes on published.months for insert to ${app} with check (published.by_the_province());
