-- Written from the database's catalogue by SchemaTest; do not edit.

create table staff.accounts (
    id uuid not null,
    sign_in_name text not null,
    display_name text not null,
    role text not null,
    unit text not null,
    password_hash text,
    totp_key uuid,
    totp_sealed bytea,
    failures integer not null default 0,
    locked_until timestamp with time zone,
    last_seen_at timestamp with time zone,
    disabled_at timestamp with time zone,
    password_once boolean not null default false,
    totp_step bigint not null default 0,
    CHECK ((role = ANY (ARRAY['DUTY_OFFICER'::text, 'AREA_OFFICER'::text, 'COMMUNE_CHIEF'::text, 'VILLAGE_HEAD'::text, 'SECRETARY'::text, 'PROVINCE_STAFF'::text, 'INSPECTOR'::text, 'INVESTIGATOR'::text, 'CUSTODIAN'::text, 'AUDITOR'::text, 'OPERATOR'::text]))),
    CHECK ((sign_in_name = lower(sign_in_name))),
    PRIMARY KEY (id),
    UNIQUE (sign_in_name)
);
CREATE INDEX accounts_of_a_unit ON staff.accounts (unit);

create table staff.readers (
    subject uuid not null,
    staff_id uuid not null,
    seen_at timestamp with time zone not null,
    FOREIGN KEY (staff_id) REFERENCES staff.accounts(id) ON DELETE CASCADE,
    PRIMARY KEY (subject, staff_id)
);

create table staff.rosters (
    unit text not null,
    assigns boolean not null,
    PRIMARY KEY (unit)
);
-- policy of_my_units for all using (unit IN ( SELECT s.unit FROM staff.scope s WHERE (s.staff_id = scope.asker())))
-- policy worker for select using true

create table staff.scope (
    staff_id uuid not null,
    unit text not null,
    FOREIGN KEY (staff_id) REFERENCES staff.accounts(id) ON DELETE CASCADE,
    PRIMARY KEY (staff_id, unit)
);
-- policy my_own_scope for select using (staff_id = scope.asker())
-- policy owner_searches for select using true
-- policy worker for all using true

create table staff.sessions (
    token_hash bytea not null,
    staff_id uuid not null,
    started_at timestamp with time zone not null,
    used_at timestamp with time zone not null,
    second_factor boolean not null,
    FOREIGN KEY (staff_id) REFERENCES staff.accounts(id) ON DELETE CASCADE,
    PRIMARY KEY (token_hash)
);
CREATE INDEX sessions_by_use ON staff.sessions (used_at);

create table staff.shifts (
    id uuid not null,
    unit text not null,
    staff_id uuid not null,
    begins timestamp with time zone not null,
    ends timestamp with time zone not null,
    CHECK (((ends > begins) AND (ends <= (begins + '7 days'::interval)))),
    FOREIGN KEY (staff_id) REFERENCES staff.accounts(id) ON DELETE CASCADE,
    PRIMARY KEY (id)
);
CREATE INDEX shifts_of_a_unit ON staff.shifts (unit, begins);
CREATE INDEX shifts_of_an_officer ON staff.shifts (staff_id);
-- policy of_my_units for all using (unit IN ( SELECT s.unit FROM staff.scope s WHERE (s.staff_id = scope.asker())))
-- policy worker for select using true
