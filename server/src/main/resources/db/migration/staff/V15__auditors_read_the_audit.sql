-- Officers append to the audit; of those whose role that is, an auditor alone reads it. It stands here and not with
-- the audit because it asks for the reader's role.
grant select on audit.entries to ${app};
alter table audit.entries enable row level security;
create policy everybody_appends on audit.entries for insert to ${app} with check (true);
create policy auditors_read on audit.entries for select to ${app}
    using (exists (select 1 from staff.accounts a where a.id = scope.asker() and a.role = 'AUDITOR' and a.disabled_at is null));
create policy worker on audit.entries for all to ${worker} using (true) with check (true);
