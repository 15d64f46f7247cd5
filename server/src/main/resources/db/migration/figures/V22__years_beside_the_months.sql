create table figures.spans (
    indicator text   not null,
    unit      text   not null,
    span      text   not null check (span in ('month', 'year')),
    begins    date   not null,
    amount    bigint not null,
    up_to     bigint not null,
    over      int    not null,
    nearly    int    not null,
    about     int    not null,
    range     int    not null,
    primary key (indicator, unit, span, begins)
);
comment on table figures.spans is
    'The same sums over whole months and whole years and over all dimensions, so that years of many units are read in one look. begins: the first day.';
insert into figures.spans
    select indicator, unit, span, date_trunc(span, day)::date, sum(amount), sum(up_to), sum(over), sum(nearly), sum(about),
           sum(range)
    from figures.totals cross join (values ('month'), ('year')) as each (span) group by 1, 2, 3, 4 order by 4;
drop table figures.months;

-- a province asks for every indicator of its communes in a few spans or days
create index spans_of_a_unit on figures.spans (unit, span, begins);
create index totals_of_a_unit on figures.totals (unit, day);

grant select, insert, update, delete on figures.spans to ${worker};
grant select on figures.spans to ${app};
alter table figures.spans enable row level security;
alter table figures.spans force row level security;
create policy spans_of_my_units on figures.spans for select to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy spans_worker on figures.spans for all to ${worker} using (true) with check (true);
