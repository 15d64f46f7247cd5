-- Written from the database's catalogue by SchemaTest; do not edit.

create table published.cells (
    release uuid not null,
    place integer not null,
    indicator text not null,
    cut text not null,
    item text not null,
    amount bigint,
    mark text,
    CHECK (((amount = 0) OR (amount >= 5))),
    CHECK (((amount IS NULL) = (mark IS NULL))),
    CHECK ((cut = ANY (ARRAY['province'::text, 'communes'::text, 'kinds'::text]))),
    CHECK ((mark = ANY (ARRAY['exact'::text, 'over'::text, 'nearly'::text, 'about'::text]))),
    FOREIGN KEY (release) REFERENCES published.releases(id),
    PRIMARY KEY (release, indicator, cut, item)
);
-- policy everybody_reads for select using true
-- policy the_province_publishes for insert using -

create table published.months (
    month date not null,
    edition integer not null,
    indicator text not null,
    axis text not null,
    item text not null,
    amount bigint not null,
    mark text not null,
    CHECK ((amount >= 0)),
    CHECK ((axis = ANY (ARRAY['unit'::text, 'kind'::text, 'none'::text]))),
    CHECK ((mark = ANY (ARRAY['exact'::text, 'over'::text, 'nearly'::text, 'about'::text]))),
    PRIMARY KEY (month, edition, indicator, axis, item)
);
-- policy the_province_freezes for insert using -
-- policy the_province_reads for select using published.by_the_province()

create table published.releases (
    id uuid not null,
    period text not null,
    year integer not null,
    edition integer not null,
    newest boolean not null default true,
    published_at timestamp with time zone not null,
    staff uuid not null,
    hash text not null,
    CHECK ((edition >= 1)),
    CHECK ((length(hash) = 64)),
    CHECK ((period ~ '^\d{4}(-q[1-4]|-\d{2})?$'::text)),
    PRIMARY KEY (id),
    UNIQUE (period, edition)
);
CREATE UNIQUE INDEX one_newest_release ON published.releases (period) WHERE newest;
CREATE INDEX releases_of_a_year ON published.releases (year);
-- policy everybody_reads for select using true
-- policy the_province_publishes for insert using -
-- policy the_province_replaces for update using published.by_the_province()
