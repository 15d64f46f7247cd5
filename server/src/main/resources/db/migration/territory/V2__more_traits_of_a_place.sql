-- The traits of a place that announcements of models tell: more than people, households and area.
alter table territory.counts drop constraint counts_what_check;
alter table territory.counts add constraint counts_what_check
    check (what in ('people', 'households', 'area', 'villages', 'ethnic_groups', 'temporary_households', 'temporary_people',
                    'lodgings', 'banks', 'guests_a_year', 'remark'));
alter table territory.counts drop constraint counts_check;
alter table territory.counts add constraint counts_check check (what in ('area', 'remark') or amount is not null);
