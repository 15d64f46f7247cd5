-- Owners pass no row-level security here for the length of this migration.
alter table figures.facts no force row level security;
alter table figures.totals no force row level security;

-- of a range the upper end, else the amount; and of a level the mark that is over
alter table figures.facts add column up_to bigint, add column ended text not null default 'exact';
update figures.facts set up_to = amount;
alter table figures.facts alter column up_to set not null, alter column ended drop default,
    drop constraint facts_mark_check,
    add constraint facts_mark_check check (mark in ('exact', 'over', 'nearly', 'about', 'range')),
    add constraint facts_ended_check check (ended in ('exact', 'over', 'nearly', 'about', 'range'));
comment on column figures.facts.up_to is 'Of a range the upper end, else the amount.';
comment on column figures.facts.ended is 'Of a change of a level: how exactly the level before was known, which is over.';

-- the columns stand in the order in which the program writes them
alter table figures.totals rename to totals_before;
alter table figures.totals_before drop constraint totals_pkey;
create table figures.totals (
    indicator  text   not null,
    unit       text   not null,
    day        date   not null,
    dimensions jsonb  not null,
    amount     bigint not null,
    up_to      bigint not null,
    over       int    not null,
    nearly     int    not null,
    about      int    not null,
    range      int    not null,
    primary key (indicator, unit, day, dimensions)
);
comment on table figures.totals is
    'Sums of facts at the leaves, kept with them in one transaction. over, nearly, about, range: how many numbers in it are not exact.';
insert into figures.totals
    select indicator, unit, day, dimensions, amount, amount, over, 0, about, range from figures.totals_before;
drop table figures.totals_before;

create table figures.months (
    indicator  text   not null,
    unit       text   not null,
    month      date   not null,
    amount     bigint not null,
    up_to      bigint not null,
    over       int    not null,
    nearly     int    not null,
    about      int    not null,
    range      int    not null,
    primary key (indicator, unit, month)
);
comment on table figures.months is
    'The same sums month by month over all dimensions, so that years of many units are read in one look. month: its first day.';
insert into figures.months
    select indicator, unit, date_trunc('month', day)::date, sum(amount), sum(up_to), sum(over), sum(nearly), sum(about),
           sum(range)
    from figures.totals group by 1, 2, 3;

alter table figures.facts force row level security;

grant select, insert, update, delete on figures.totals, figures.months to ${worker};
grant select on figures.totals, figures.months to ${app};

alter table figures.totals enable row level security;
alter table figures.totals force row level security;
create policy totals_of_my_units on figures.totals for select to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy totals_worker on figures.totals for all to ${worker} using (true) with check (true);

alter table figures.months enable row level security;
alter table figures.months force row level security;
create policy months_of_my_units on figures.months for select to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy months_worker on figures.months for all to ${worker} using (true) with check (true);
