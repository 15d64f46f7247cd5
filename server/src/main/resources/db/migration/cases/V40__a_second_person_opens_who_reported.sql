-- An officer asks with a reason, a custodian answers with a reason; a grant is for that officer, that case, a time.
create table cases.identity_requests (
    id            uuid primary key,
    case_id       uuid        not null references cases.cases,
    unit          text        not null,
    asker         uuid        not null,
    reason        text        not null check (length(reason) >= 10),
    asked_at      timestamptz not null,
    decided_by    uuid check (decided_by <> asker),
    decided_at    timestamptz,
    answer        text        not null default '',
    granted_until timestamptz,
    check ((decided_at is null) = (decided_by is null)),
    check (granted_until is null or granted_until > decided_at)
);
comment on column cases.identity_requests.granted_until is 'When the grant ends; null when it was refused.';
create unique index one_waiting_request_an_officer on cases.identity_requests (case_id, asker) where decided_at is null;
create index requests_of_an_officer on cases.identity_requests (case_id, asker, asked_at desc);
create index waiting_requests on cases.identity_requests (unit, asked_at) where decided_at is null;

grant select, insert, update on cases.identity_requests to ${app};
grant select on cases.identity_requests to ${worker};
alter table cases.identity_requests enable row level security;
alter table cases.identity_requests force row level security;
-- An officer sees and adds their own; only a custodian of the unit sees others' and answers them.
create policy my_own_requests on cases.identity_requests for select to ${app}
    using (asker = scope.asker() and unit in (select s.unit from staff.scope s where s.staff_id = scope.asker()));
create policy i_may_ask on cases.identity_requests for insert to ${app}
    with check (asker = scope.asker() and decided_at is null
                and unit in (select s.unit from staff.scope s where s.staff_id = scope.asker()));
create policy custodians_see on cases.identity_requests for select to ${app}
    using (unit in (select s.unit from staff.scope s where s.staff_id = scope.asker())
           and exists (select 1 from staff.accounts a where a.id = scope.asker() and a.role = 'CUSTODIAN'));
create policy custodians_answer on cases.identity_requests for update to ${app}
    using (asker <> scope.asker() and decided_at is null
           and unit in (select s.unit from staff.scope s where s.staff_id = scope.asker())
           and exists (select 1 from staff.accounts a where a.id = scope.asker() and a.role = 'CUSTODIAN'))
    with check (decided_by = scope.asker());
create policy worker on cases.identity_requests for select to ${worker} using (true);
