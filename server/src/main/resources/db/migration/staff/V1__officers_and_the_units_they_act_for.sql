create table staff.accounts (
    id            uuid primary key,
    sign_in_name  text not null unique check (sign_in_name = lower(sign_in_name)),
    display_name  text not null,
    role          text not null check (role in ('DUTY_OFFICER', 'AREA_OFFICER', 'COMMUNE_CHIEF', 'VILLAGE_HEAD',
                      'SECRETARY', 'PROVINCE_STAFF', 'INSPECTOR', 'INVESTIGATOR', 'CUSTODIAN', 'AUDITOR', 'OPERATOR')),
    unit          text not null,
    password_hash text,
    totp_key      uuid,
    totp_sealed   bytea,
    failures      int not null default 0,
    locked_until  timestamptz,
    last_seen_at  timestamptz,
    disabled_at   timestamptz
);
create index accounts_of_a_unit on staff.accounts (unit);

-- The units an account sees, expanded once when the account or the map of units changes:
-- a commune and its predecessors, for the province every commune of today and before.
create table staff.scope (
    staff_id uuid not null references staff.accounts on delete cascade,
    unit     text not null,
    primary key (staff_id, unit)
);

create table staff.sessions (
    token_hash    bytea primary key,
    staff_id      uuid not null references staff.accounts on delete cascade,
    started_at    timestamptz not null,
    used_at       timestamptz not null,
    second_factor boolean not null
);
create index sessions_by_use on staff.sessions (used_at);

grant usage on schema staff to ${app}, ${worker};
grant select, insert, update, delete on staff.accounts, staff.scope, staff.sessions to ${worker};
grant select on staff.scope to ${app};
grant select (id, display_name, role, unit, disabled_at) on staff.accounts to ${app};
alter table staff.scope enable row level security;
alter table staff.scope force row level security;
create policy my_own_scope on staff.scope for select to ${app} using (staff_id = scope.asker());
create policy worker on staff.scope for all to ${worker} using (true) with check (true);
