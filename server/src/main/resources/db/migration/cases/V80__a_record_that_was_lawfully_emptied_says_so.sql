-- When a case's time is over its words go from the record of its hand-over too. The record keeps the fingerprint it was
-- drawn up with, and gets one of what is left, so that this is told from a change nobody was entitled to.
alter table cases.hand_overs
    add column emptied_at timestamptz,
    add column emptied_sha256 text check (emptied_sha256 ~ '^[0-9a-f]{64}$'),
    add constraint emptied_whole check ((emptied_at is null) = (emptied_sha256 is null));
comment on column cases.hand_overs.emptied_sha256 is 'Of what is left of the record after the deletion that two persons confirmed; null before.';
grant update (emptied_at, emptied_sha256) on cases.hand_overs to ${worker};
