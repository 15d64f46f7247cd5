-- Of a few indicators of the whole province the same, without reading the others.
drop index figures.spans_of_a_time;
drop index figures.totals_of_a_day;
create index spans_of_a_time on figures.spans (span, begins, indicator);
create index totals_of_a_day on figures.totals (day, indicator);
