-- The kinds of entry are the program's words; their form is held here.
alter table cases.entries drop constraint if exists entries_type_check;
alter table cases.entries add constraint entries_type_check check (type ~ '^[A-Z][A-Z_]{2,29}$');

-- A code that shows anybody when a report was filed and where it stands, and nothing else.
create table cases.proofs (
    case_id    uuid primary key references cases.cases,
    proof_hash bytea not null unique
);
comment on table cases.proofs is 'Worker only: officers have no business with proofs.';
grant select, insert on cases.proofs to ${worker};
