-- Five years of figures, made up: :n facts of one thing each, over the units given and twenty indicators.
-- One seed; the same every time; written day after day, as facts come. Run as the owner of the tables.
select setseed(0.2026);

create temp table given on commit drop as
select string_to_array(:units, ',') as units, string_to_array(:indicators, ',') as indicators,
       array['zalo', 'web', 'keyed'] as channels, array['QUESTION', 'CRIME_REPORT', 'SECURITY_OBSERVATION', 'PETITION'] as kinds;

insert into figures.facts (source_id, source_type, version, edition, sign, line, indicator, unit, day, dimensions,
                           amount, up_to, mark, ended, recorded_at)
select gen_random_uuid(), 'case', 1, 1, 1, 0, indicators[1 + floor(random() * cardinality(indicators))::int],
       units[1 + floor(random() * cardinality(units))::int], day,
       jsonb_build_object('channel', channels[1 + floor(random() * 3)::int], 'kind', kinds[1 + floor(random() * 4)::int]),
       1, 1, case when random() < 0.01 then 'over' else 'exact' end, 'exact', day + interval '9 hours'
from given, lateral (select current_date - floor(random() * 1826)::int as day from generate_series(1, :n)) days
order by day;

insert into figures.totals
select indicator, unit, day, dimensions, sum(amount), sum(up_to), count(*) filter (where mark = 'over'), 0, 0, 0
from figures.facts group by 1, 2, 3, 4 order by day;

insert into figures.spans
select indicator, unit, span, date_trunc(span, day)::date, sum(amount), sum(up_to), sum(over), sum(nearly), sum(about),
       sum(range)
from figures.totals cross join (values ('month'), ('year')) as each (span) group by 1, 2, 3, 4 order by 4;
