-- Subjects whose rows no reader is given any more. The rows stay: the journal is never changed.
create table journal.withheld (
    subject uuid primary key
);
grant select, insert on journal.withheld to ${worker};
