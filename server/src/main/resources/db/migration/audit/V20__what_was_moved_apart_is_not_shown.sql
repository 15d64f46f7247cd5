-- Subjects whose rows no officer is shown any more, the auditor included. The rows stay in the chain.
create table audit.withheld (
    subject uuid primary key
);
grant select, insert on audit.withheld to ${worker};

-- Officers ask about one subject at a time and never read the list itself.
create function audit.is_withheld(asked uuid) returns boolean
    language sql stable security definer set search_path = ''
    return exists (select 1 from audit.withheld w where w.subject = asked);
revoke execute on function audit.is_withheld(uuid) from public;
grant execute on function audit.is_withheld(uuid) to ${app}, ${worker};

-- Who may read the audit at all, staff says (its V15, which also turns row security on); this is taken out of it for everybody.
create policy not_what_was_moved_apart on audit.entries as restrictive for select to ${app} using (not audit.is_withheld(subject));
