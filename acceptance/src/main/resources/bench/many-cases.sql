-- A province's cases of two years, made up: :n of them, a tenth in the first commune, three in a hundred still open.
-- One seed; the same every time. Run as the owner of the tables.
select setseed(0.2025);

create temp table made on commit drop as
select i, gen_random_uuid() as id, case when i % 2 = 0 then gen_random_uuid() end as conversation,
       case when i % 10 = 0 then units.codes[1]
            else units.codes[2 + floor(random() * (cardinality(units.codes) - 1))::int] end as unit,
       now() - random() * interval '730 days' as at,
       case when random() < 0.97 then 'CLOSED'
            else (array['RECEIVED', 'RECEIVED', 'IN_WORK', 'WAITING', 'HANDED_OVER'])[1 + floor(random() * 5)::int] end as state,
       (array['CRIME_DENUNCIATION', 'CRIME_REPORT', 'SECURITY_OBSERVATION', 'SECURITY_OBSERVATION', 'PETITION', 'QUESTION'])[1 + floor(random() * 6)::int] as kind,
       (array['theft', 'disorder', 'noise', 'vice', 'road', 'other'])[1 + floor(random() * 6)::int] as topic,
       (array['Mất trộm xe máy', 'Quán karaoke ồn ào', 'Thanh niên đánh nhau', 'Có sòng đánh bạc', 'Đường hư ổ gà sâu', 'Cho hỏi làm căn cước',
              'Bị lừa đảo qua mạng', 'Trộm cà phê trong rẫy', 'Xe tải chạy quá tốc độ', 'Nghi có mua bán ma túy', 'Đốt rác khói mù mịt',
              'Đua xe nẹt pô ban đêm'])[1 + floor(random() * 12)::int]
       || ' ở ' || (array['thôn', 'buôn', 'tổ dân phố'])[1 + floor(random() * 3)::int] || ' ' || (1 + floor(random() * 20))::int
       || ', ' || (array['gần chợ', 'trước trường học', 'sau nhà văn hoá', 'ngay ngã ba', 'cạnh cây xăng', 'ở đầu cầu'])[1 + floor(random() * 6)::int]
       || ' ' || (array['lúc nửa đêm', 'từ chiều tới giờ', 'hồi sáng sớm', 'hôm qua'])[1 + floor(random() * 4)::int]
       || ', quán ' || (array['Hương Sen', 'Sao Đêm', 'Phố Núi', 'Gió', 'Ban Mê', 'Hoàng Gia'])[1 + floor(random() * 6)::int] || ' số ' || i
       || '. Nhờ cán bộ xuống xem giúp bà con, chúng tôi đã nói nhiều lần mà không được.' as words,
       random() < 0.6 as located, 12.2 + random() * 1.4 as latitude, 107.6 + random() * 1.7 as longitude, random() as chance
from generate_series(1, :n) i, (select string_to_array(:units, ',') as codes) units;

insert into channels.conversations (id, unit, channel, key, nickname, anonymous, started_at, last_at, waiting_since)
select conversation, unit, 'web', gen_random_uuid(), 'Bà con ' || i, true, at, at, case when state = 'RECEIVED' then at end
from made where conversation is not null;

insert into channels.messages (id, conversation, unit, speaker, kind, text, at, recorded_at, delivery)
select gen_random_uuid(), conversation, unit, speaker, 'text', case speaker when 'RESIDENT' then words else 'Cảm ơn bà con, chúng tôi đã ghi nhận.' end,
       at, at, case speaker when 'RESIDENT' then null else 'SENT' end
from made, unnest(array['RESIDENT', 'OFFICER']) speaker
where conversation is not null and (speaker = 'RESIDENT' or state <> 'RECEIVED');

insert into cases.cases (id, unit, conversation, channel, topic, words, words_at, place, latitude, longitude, anonymous, opened_at, state, kind,
                         number, due_at, due_rule, first_answered_at, waiting_since, handed_over_at, handed_over_to, closed_at, outcome,
                         outcome_words, version)
select id, unit, conversation, case when conversation is null then 'keyed' else 'web' end, topic, words, at, 'chợ xã',
       case when located then latitude end, case when located then longitude end, true, at, state,
       case when state <> 'RECEIVED' then kind end,
       case when state <> 'RECEIVED' then 'PA-' || extract(year from at) || '-' || i end,
       case when state not in ('CLOSED', 'HANDED_OVER') then at + interval '5 days' end, '',
       case when state <> 'RECEIVED' then at + interval '1 hour' end,
       case when state = 'WAITING' then at + interval '1 hour' end,
       case when state = 'HANDED_OVER' then at + interval '1 day' end,
       case when state = 'HANDED_OVER' then 'Cơ quan điều tra' else '' end,
       case when state = 'CLOSED' then at + interval '2 days' end,
       case when state = 'CLOSED' then 'RESOLVED' end,
       case when state = 'CLOSED' then 'Đã nhắc nhở và lập biên bản.' else '' end, 3
from made;

insert into cases.entries (id, case_id, unit, at, type, words, detail)
select gen_random_uuid(), id, unit, at, 'OPENED', '', 'web' from made
union all
select gen_random_uuid(), id, unit, at + interval '2 days', 'CLOSED', 'Đã nhắc nhở và lập biên bản.', 'RESOLVED' from made where state = 'CLOSED';

select cases.learn_words();
