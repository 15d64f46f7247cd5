-- Who has which conversation open just now, so that two officers do not answer at once. Worth nothing after a crash.
create unlogged table staff.readers (
    subject  uuid not null,
    staff_id uuid not null references staff.accounts on delete cascade,
    seen_at  timestamptz not null,
    primary key (subject, staff_id)
);
grant select, insert, update on staff.readers to ${app};
grant select, delete on staff.readers to ${worker};
