-- Who leads a unit may call a tip valuable, with a reason, and take it back; the timeline keeps who, when and why.
alter table cases.cases add column valued_at timestamptz;
comment on column cases.cases.valued_at is 'Since when it is called a tip of value; null when nobody did or it was taken back.';
create index cases_of_value on cases.cases (unit, valued_at) where valued_at is not null;
