-- What the resident answered to the topic's questions goes into the record of a hand-over, each question beside its answer.
alter table cases.hand_overs
    add column asked text[] not null default '{}',
    add column answered text[] not null default '{}',
    add check (cardinality(asked) = cardinality(answered));
grant update (asked, answered) on cases.hand_overs to ${worker};
