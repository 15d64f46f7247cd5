-- Lists that residents look themselves up in. What a list says about whom stands nowhere in a form that could be read.
create table guidance.status_lists (
    id            uuid primary key,
    unit          text        not null,
    kind          text        not null check (kind <> ''),
    lines         int         not null check (lines > 0),
    as_of         date        not null,
    ends_on       date        not null,
    brought_by    uuid        not null,
    brought_at    timestamptz not null,
    taken_over_at timestamptz,
    check (ends_on >= as_of)
);
comment on column guidance.status_lists.as_of is 'The day the list was true.';
comment on column guidance.status_lists.ends_on is 'The last day residents see it; afterwards it is deleted.';
comment on column guidance.status_lists.taken_over_at is 'Null while it waits for its officer to say yes.';
create unique index one_list_of_a_kind on guidance.status_lists (unit, kind) where taken_over_at is not null;

create table guidance.status_lines (
    list   uuid  not null references guidance.status_lists on delete cascade,
    finder bytea not null check (length(finder) = 32),
    sealed bytea not null check (length(sealed) = 540),
    primary key (finder, list)
);
comment on column guidance.status_lines.finder is 'Keyed fingerprint of number and day of birth.';
comment on column guidance.status_lines.sealed is 'Status, place and note, all of one length, under a key that follows from the same two.';
create index lines_of_a_list on guidance.status_lines (list);

grant usage on schema guidance to ${app}, ${worker};
grant select, insert, update (taken_over_at), delete on guidance.status_lists to ${app};
grant select, delete on guidance.status_lists to ${worker};
grant insert on guidance.status_lines to ${app};
grant select on guidance.status_lines to ${worker};

alter table guidance.status_lists enable row level security;
alter table guidance.status_lists force row level security;
create policy of_my_units on guidance.status_lists for all to ${app}
    using (unit in (select s.unit from staff.scope s where s.staff_id = scope.asker()))
    with check (unit in (select s.unit from staff.scope s where s.staff_id = scope.asker()));
create policy worker on guidance.status_lists for all to ${worker} using (true);

alter table guidance.status_lines enable row level security;
alter table guidance.status_lines force row level security;
create policy into_my_lists on guidance.status_lines for insert to ${app}
    with check (list in (select id from guidance.status_lists));
create policy worker on guidance.status_lines for select to ${worker} using (true);
