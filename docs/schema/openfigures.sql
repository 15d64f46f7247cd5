-- Written from the database's catalogue by SchemaTest; do not edit.

create table openfigures.tokens (
    id uuid not null,
    hash bytea not null,
    name text not null,
    unit text not null,
    indicators text[] not null,
    made_by uuid not null,
    made_on date not null,
    expires_on date not null,
    revoked_at timestamp with time zone,
    used_on date,
    CHECK ((expires_on <= (made_on + '1 year'::interval))),
    CHECK ((length(hash) = 32)),
    CHECK (((length(name) >= 1) AND (length(name) <= 80))),
    PRIMARY KEY (id),
    UNIQUE (hash)
);
CREATE INDEX tokens_of_a_unit ON openfigures.tokens (unit, made_on DESC);
-- policy tokens_are_revoked for update using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy tokens_made_by_me for insert using -
-- policy tokens_of_my_units for select using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy tokens_worker for all using true
