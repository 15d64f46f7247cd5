-- Whoever asks for every unit and every indicator of a few spans or days reads them one after another, as they were
-- written, instead of looking each unit up. Few different values: both are small, and changed amounts leave them alone.
create index spans_of_a_time on figures.spans (span, begins);
create index totals_of_a_day on figures.totals (day);
