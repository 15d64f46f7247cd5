-- A job proposes, two persons confirm, a job deletes: keys first, then words. The row of the case stays as a tombstone.
create table cases.deletions (
    case_id      uuid primary key references cases.cases,
    unit         text        not null,
    rule         text        not null,
    due_since    timestamptz not null,
    proposed_at  timestamptz not null,
    first_by     uuid,
    first_at     timestamptz,
    second_by    uuid,
    second_at    timestamptz,
    kept_by      uuid,
    kept_at      timestamptz,
    kept_because text        not null default '',
    done_at      timestamptz,
    check (second_by is null or (first_by is not null and second_by <> first_by)),
    check (done_at is null or second_by is not null),
    check (kept_by is null or second_by is null)
);
comment on column cases.deletions.kept_by is 'Who said it must be kept on; it is not proposed again.';
create index deletions_to_decide on cases.deletions (unit, due_since) where second_by is null and kept_by is null;
create index deletions_to_carry_out on cases.deletions (second_at) where second_by is not null and done_at is null;

grant select, update on cases.deletions to ${app};
grant select, insert, update on cases.deletions to ${worker};
grant update on cases.entries to ${worker};
grant update (words, place, happened, note) on cases.hand_overs to ${worker};
grant update (words) on cases.handed_over_items to ${worker};
grant delete on cases.given_answers, cases.reporters to ${worker};
alter table cases.deletions enable row level security;
alter table cases.deletions force row level security;
create policy of_my_units on cases.deletions for all to ${app}
    using (unit in (select s.unit from staff.scope s where s.staff_id = scope.asker()))
    with check (unit in (select s.unit from staff.scope s where s.staff_id = scope.asker())
                and done_at is null);
create policy worker on cases.deletions for all to ${worker} using (true) with check (true);
