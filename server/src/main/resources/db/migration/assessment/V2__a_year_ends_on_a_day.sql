-- A class counts on the last day of the year it is about. Nothing was assessed before this column came.
alter table assessment.assessments add column ends date not null default date '2015-12-31';
alter table assessment.assessments alter column ends drop default;
comment on column assessment.assessments.ends is 'The last day of the year assessed, as its criteria have it.';
