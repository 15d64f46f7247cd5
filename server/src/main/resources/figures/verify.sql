-- What figures should say, from the sources alone: nothing here uses the program's own counting.
-- Before it runs, two temporary tables are filled from the data files:
--   became(old, new, day)                      old communes that became exactly one other, whole
--   limits(kind, amount, counted, moves, valid_from, valid_to) time limits by kind, the first row of a kind counts
--   turns(day, worked)                         days off, and weekend days that are worked
--   divided(old, day)                          old communes that became several
-- It makes the temporary table should(indicator, unit, day, amount).

create temp table calendar as
select day, worked, count(*) filter (where worked) over (order by day) as so_far,
       min(day) filter (where worked) over (order by day desc) as next_worked
from (select d::date as day, coalesce(t.worked, extract(isodow from d) < 6) as worked
      from generate_series(date '2015-01-01', date '2040-12-31', interval '1 day') d left join turns t on t.day = d::date) each;
create index on calendar (day);
create index on calendar (so_far) where worked;
analyze calendar;

-- who had a case, and its conversation, until when
create temp table went as
select t.case_id, c.conversation, t.unit, t.at from cases.transfers t join cases.cases c on c.id = t.case_id;
create index on went (case_id, at);
create index on went (conversation, at);
analyze went;

create temp table told as
with limited as (
  select c.*, l.amount, l.counted, l.moves, c.words_day as from_day
  from (select *, (words_at at time zone 'Asia/Ho_Chi_Minh')::date as words_day from cases.cases) c
  left join lateral (
    select * from limits l
    where l.kind = c.kind and c.words_day between l.valid_from and coalesce(l.valid_to, 'infinity')
    order by l.place limit 1) l on true
),
last_days as (
  select *, case counted
           when 'days' then from_day + amount
           when 'months' then (from_day + make_interval(months => amount))::date
           when 'working days' then (select w.day from calendar w where w.worked and w.so_far =
                (select so_far from calendar where day = from_day) + amount) end as last_day
  from limited
),
cases as (
  select *,
         case when counted in ('minutes', 'hours') then words_at + (amount || ' ' || counted)::interval
              else ((case when moves then (select next_worked from calendar k where k.day = last_day) else last_day end + 1)
                    ::timestamp at time zone 'Asia/Ho_Chi_Minh') - interval '1 millisecond' end as first_due,
         least(first_answered_at, handed_over_at) as first_done
  from last_days
),
happened (what, case_id, unit, at, kind, outcome) as (
  select 'received', id, unit, words_at, kind, outcome from cases
  union all select 'answered', id, unit, first_answered_at, kind, outcome from cases where first_answered_at is not null
  union all select 'late', id, unit, first_done, kind, outcome from cases where first_done > first_due
  union all select 'handed over', id, unit, handed_over_at, kind, outcome from cases where handed_over_at is not null
  union all select 'closed', id, unit, closed_at, kind, outcome from cases where closed_at is not null
  union all select 'reopened', c.id, c.unit, e.at, c.kind, c.outcome
            from cases.entries e join cases c on c.id = e.case_id where e.type = 'REOPENED' and c.reopened > 0
  union all select 'rated ' || r.detail, c.id, c.unit, r.at, c.kind, c.outcome
            from cases c join (select distinct on (case_id) case_id, detail, at from cases.entries
                               where type = 'RATED' order by case_id, at desc, id desc) r on r.case_id = c.id
  union all select 'valued', c.id, c.unit, v.at, c.kind, c.outcome
            from cases c join (select distinct on (case_id) case_id, type, at from cases.entries
                               where type in ('VALUED', 'NOT_VALUED') order by case_id, at desc, id desc) v
              on v.case_id = c.id and v.type = 'VALUED'
),
heard as (
  select conversation, seq, at, coalesce((select w.unit from went w
            where w.conversation = m.conversation and w.at > m.recorded_at order by w.at limit 1), unit) as unit
  from channels.messages m where speaker = 'RESIDENT' and kind <> 'tap'
),
there (what, unit, at, kind, outcome) as (
  select what, coalesce((select w.unit from went w where w.case_id = h.case_id and w.at > h.at
            order by w.at limit 1), unit), at, kind, outcome from happened h
  union all select 'message', unit, at, null, null from heard
  union all select 'conversation', unit, at, null, null from (
              select distinct on (conversation) conversation, unit, at from heard order by conversation, seq) firsts
  union all select 'asked', unit, asked_at, null, outcome from guidance.questions
  union all select 'not helped', unit, unhelpful_at, null, null from guidance.questions where unhelpful_at is not null
  -- the same form sent again, because its answer was lost, is told again and counts once
  union all select 'look-up', unit, at, null, null from (
              select distinct on (subject) unit, at from journal.entries where type = 'LookedUp'
              order by subject, xid, seq) firsts
)
select what, coalesce(b.new, h.unit) as unit, h.day, kind, outcome, count(*) as amount
from (select *, (at at time zone 'Asia/Ho_Chi_Minh')::date as day from there) h
left join became b on b.old = h.unit and h.day >= b.day
group by 1, 2, 3, 4, 5;

create temp table should as
select indicator, unit, day, sum(amount) as amount from (
  select 'cases-received' as indicator, unit, day, amount from told where what = 'received'
  union all select 'tips-received', unit, day, amount from told where what = 'received'
    and kind in ('CRIME_DENUNCIATION', 'CRIME_REPORT', 'SECURITY_OBSERVATION', 'EMERGENCY')
  union all select 'tips-resolved', unit, day, amount from told where what = 'closed'
    and kind in ('CRIME_DENUNCIATION', 'CRIME_REPORT', 'SECURITY_OBSERVATION', 'EMERGENCY')
    and outcome in ('RESOLVED', 'ANSWERED', 'NOTED')
  union all select 'tips-of-value', unit, day, amount from told where what = 'valued'
    and kind in ('CRIME_DENUNCIATION', 'CRIME_REPORT', 'SECURITY_OBSERVATION', 'EMERGENCY')
  union all select 'questions-answered', unit, day, amount from told where what = 'answered' and kind = 'QUESTION'
  union all select 'cases-answered', unit, day, amount from told where what = 'answered'
  union all select 'cases-late', unit, day, amount from told where what = 'late'
  union all select 'cases-closed', unit, day, amount from told where what = 'closed'
  union all select 'cases-refused', unit, day, amount from told where what = 'closed' and outcome = 'REFUSED'
  union all select 'cases-handed-over', unit, day, amount from told where what = 'handed over'
  union all select 'cases-reopened', unit, day, amount from told where what = 'reopened'
  union all select 'cases-rated', unit, day, amount from told where what like 'rated %'
  union all select 'cases-satisfied', unit, day, amount from told where what = 'rated GOOD'
  union all select 'messages-heard', unit, day, amount from told where what = 'message'
  union all select 'conversations', unit, day, amount from told where what = 'conversation'
  union all select 'questions-asked', unit, day, amount from told where what = 'asked'
  union all select 'questions-answered-at-once', unit, day, amount from told where what = 'asked'
    and outcome in ('ANSWERED', 'ELSEWHERE')
  union all select 'questions-not-helped', unit, day, amount from told where what = 'not helped'
  union all select 'look-ups', unit, day, amount from told where what = 'look-up'
  union all select 'camera-requests', unit, (asked_at at time zone 'Asia/Ho_Chi_Minh')::date, 1 from cameras.requests
  union all select 'camera-clips', unit, (arrived_at at time zone 'Asia/Ho_Chi_Minh')::date, 1 from cameras.clips
  union all select 'examples-recognised', unit, decided_on, 1 from examples.examples where state in ('recognised', 'ended')
  union all select 'awards', unit, decided_on, 1 from examples.awards
) each group by indicator, unit, day;

-- A stock changes: +1 where a case begins or arrives, -1 where it ends or moves on to the successor.
insert into should
with stays as (
  select t.unit, lag(t.at, 1, c.opened_at) over (partition by t.case_id order by t.at) as since, t.at as until
  from went t join cases.cases c on c.id = t.case_id
  union all
  select unit, coalesce(came_at, opened_at), closed_at from cases.cases
),
cases as (
  select unit,
         (since at time zone 'Asia/Ho_Chi_Minh')::date as opened,
         (until at time zone 'Asia/Ho_Chi_Minh')::date as closed
  from stays
),
placed as (
  select c.opened, c.closed, b.day as moved, b.new as there,
         case when b.day <= c.opened then b.new else c.unit end as here,
         b.day > c.opened and (c.closed is null or c.closed > b.day) as moves
  from cases c left join became b on b.old = c.unit
),
changes (unit, day, amount) as (
  select here, opened, 1 from placed
  union all select here, moved, -1 from placed where moves
  union all select there, moved, 1 from placed where moves
  union all select case when moves then there else here end, closed, -1 from placed where closed is not null
)
select 'cases-open', unit, day, sum(amount) from changes group by unit, day having sum(amount) <> 0;

-- Of these the newest number stands.
create temp table levels_said as
select unnest(array['pages', 'groups', 'followers', 'cameras', 'camera-households', 'people-supported',
                    'drug-users-in-care', 'taking-part-agencies', 'taking-part-villages', 'taking-part-businesses',
                    'taking-part-households', 'models-active', 'sites-active', 'site-teams', 'site-members']) as indicator;

-- Counts keyed in: what adds up counts on its day, in the unit that was there by then.
insert into should
select e.indicator, coalesce(b.new, e.unit), e.day, sum(e.amount)
from figures.entries e left join became b on b.old = e.unit and e.day >= b.day
where e.newest and not e.withdrawn and e.indicator <> 'cases-open' and e.indicator not in (select indicator from levels_said)
group by 1, 2, 3;

-- A level keyed in holds until the next one; a commune hands it on to the one it became.
insert into should
with mine as (
  select distinct on (indicator, unit, day) indicator, unit, day, amount
  from figures.entries where newest and not withdrawn and indicator in (select indicator from levels_said)
  order by indicator, unit, day, written_at desc
),
handed as (
  select last.indicator, b.new as unit, b.day, sum(last.amount) as amount
  from became b join lateral (
    select distinct on (indicator) indicator, amount from mine
    where mine.unit = b.old and mine.day < b.day order by indicator, day desc) last on true
  group by 1, 2, 3
),
levels as (
  select indicator, unit, day, amount from mine
  union all
  select * from handed h where not exists (
    select from mine m where m.indicator = h.indicator and m.unit = h.unit and m.day = h.day)
  union all
  select distinct m.indicator, m.unit, e.day, 0
  from mine m join (select old, day from became union all select old, day from divided) e on e.old = m.unit and m.day < e.day
)
select indicator, unit, day, amount - before from (
  select *, coalesce(lag(amount) over (partition by indicator, unit order by day), 0) as before from levels) each
where amount <> before;

-- What was decided about a year: of several decisions about one object the newest counts, on the year's last day or on its
-- own where that came before.
insert into should
select case when criteria = 'site-year' then 'sites-assessed' when criteria = 'movement-area' then 'villages-classified'
            when criteria = 'movement-commune' then 'communes-classified' when criteria = 'team-year' then 'security-teams-rated'
       end, unit, least(day, ends), count(*)
from (select a.criteria, a.ends, d.*, max(d.no) over (partition by d.assessment) as newest
      from assessment.decisions d join assessment.assessments a on a.id = d.assessment) each
where no = newest and level <> '' and criteria in ('site-year', 'movement-area', 'movement-commune', 'team-year')
group by 1, 2, 3;
insert into should
select case when criteria = 'site-year' then 'sites-effective' else 'safe-places' end, unit, least(day, ends), count(*)
from (select a.criteria, a.ends, d.*, max(d.no) over (partition by d.assessment) as newest
      from assessment.decisions d join assessment.assessments a on a.id = d.assessment) each
where no = newest and level <> '' and effective
  and criteria in ('site-year', 'safety-area', 'safety-commune', 'safety-unit')
group by 1, 2, 3;

-- What activities say: the numbers of those that were done, in the unit that was there by then.
create temp table done as
select v.unit, v.day, v.written_at, coalesce('site ' || v.site, 'village ' || v.village, '') as place,
       n.indicator, n.choice, n.amount
from activities.versions v, jsonb_to_recordset(v.numbers) as n (indicator text, choice text, amount bigint)
where v.newest and v.state = 'done' and n.indicator <> '';

insert into should
select d.indicator, coalesce(b.new, d.unit), d.day, sum(d.amount)
from done d left join became b on b.old = d.unit and d.day >= b.day
where d.indicator not in (select indicator from levels_said)
group by 1, 2, 3;

-- Of a level the newest of each place stands, and places are added.
insert into should
with mine as (
  select distinct on (indicator, choice, place, unit, day) indicator, choice, place, unit, day, amount
  from done where indicator in (select indicator from levels_said)
  order by indicator, choice, place, unit, day, written_at desc
),
handed as (
  select last.indicator, last.choice, last.place, b.new as unit, b.day, sum(last.amount) as amount
  from became b join lateral (
    select distinct on (indicator, choice, place) indicator, choice, place, amount from mine
    where mine.unit = b.old and mine.day < b.day order by indicator, choice, place, day desc) last on true
  group by 1, 2, 3, 4, 5
),
levels as (
  select * from mine
  union all
  select h.indicator, h.choice, h.place, h.unit, h.day, h.amount from handed h where not exists (
    select from mine m where (m.indicator, m.choice, m.place, m.unit, m.day) = (h.indicator, h.choice, h.place, h.unit, h.day))
  union all
  select distinct m.indicator, m.choice, m.place, m.unit, e.day, 0
  from mine m join (select old, day from became union all select old, day from divided) e on e.old = m.unit and m.day < e.day
)
select indicator, unit, day, sum(amount - before) from (
  select *, coalesce(lag(amount) over (partition by indicator, choice, place, unit order by day), 0) as before from levels) each
group by 1, 2, 3 having sum(amount - before) <> 0;

-- Sites: what happened to those that worked, on its day.
insert into should
select e.indicator, coalesce(b.new, s.unit), e.day, count(*)
from movement.sites s
cross join lateral (
  select 'sites-launched' as indicator, s.began as day where s.origin = 'planned'
  union all select 'sites-ended', s.ended where s.ended is not null
  union all (select 'sites-recognised', p.day from movement.steps p where p.site = s.id and p.kind = 'recognition'
             order by p.day limit 1)) e
left join became b on b.old = s.unit and e.day >= b.day
where s.began is not null
group by 1, 2, 3;

-- What a site has on each day on which that may have changed, the day its commune became another among them.
create temp table there_is as
with points as (
  select s.id, s.unit, s.began, s.ended, d.day, b.day as moved, b.new
  from movement.sites s left join became b on b.old = s.unit
  cross join lateral (
    select s.began as day
    union select s.ended
    union select b.day
    union select since from movement.teams t where t.site = s.id
    union select until + 1 from movement.teams t where t.site = s.id
    union select since from movement.members m where m.holder = s.id
    union select until + 1 from movement.members m where m.holder = s.id
    union select day from movement.said n where n.site = s.id) d
  where s.began is not null and d.day >= s.began and d.day <= coalesce(s.ended, 'infinity')
)
select p.id, p.unit, p.began, p.day, p.moved, p.new, n.indicator,
       case when p.day >= p.ended then 0 else n.amount end as amount
from points p
cross join lateral (
  select 'sites-active' as indicator, 1::bigint as amount
  union all
  select 'site-teams', count(*) from movement.teams t where t.site = p.id and p.day >= t.since and p.day < coalesce(t.until + 1, 'infinity')
  union all
  select 'site-members', coalesce(
    (select nullif(count(*), 0) from movement.members m
     where m.holder = p.id and p.day >= m.since and p.day < coalesce(m.until + 1, 'infinity')),
    (select members from movement.said n where n.site = p.id and n.day <= p.day order by n.day desc limit 1),
    (select members from movement.said n where n.site = p.id order by n.day limit 1), 0)) n;

insert into should
with changes as (
  select *, lag(amount, 1, 0::bigint) over (partition by indicator, id order by day) as before from there_is
)
select indicator, at, day, sum(change) from (
  select indicator, case when day >= moved then new else unit end as at, day, amount - before as change
  from changes where moved is null or day <> moved or moved = began
  union all
  select indicator, unit, day, -before from changes where day = moved and moved <> began
  union all
  select indicator, new, day, amount from changes where day = moved and moved <> began) each
group by 1, 2, 3 having sum(change) <> 0;

-- A model works while one of its sites does; it is told where it began.
insert into should
with moves as (
  select model, day, sum(move) as move
  from (select model, began as day, 1 as move from movement.sites where began is not null
        union all select model, ended, -1 from movement.sites where began is not null and ended is not null) each
  group by 1, 2
),
working as (
  select model, day, (sum(move) over (partition by model order by day) > 0)::int as works from moves
),
flips as (
  select model, day, works - lag(works, 1, 0) over (partition by model order by day) as flip from working
),
placed as (
  select m.home, f.day, f.flip, b.day as moved, b.new, m.id
  from flips f join movement.models m on m.id = f.model left join became b on b.old = m.home where f.flip <> 0
)
select 'models-active', at, day, sum(flip) from (
  select case when day >= moved then new else home end as at, day, flip from placed
  union all
  select home, moved, -sum(flip) from placed where day < moved group by id, home, moved having sum(flip) <> 0
  union all
  select new, moved, sum(flip) from placed where day < moved group by id, new, moved having sum(flip) <> 0) each
group by 1, 2, 3 having sum(flip) <> 0;
