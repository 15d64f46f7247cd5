-- Written from the database's catalogue by SchemaTest; do not edit.

create table partners.partners (
    id uuid not null,
    unit text not null,
    kind text not null,
    name text not null,
    key_id uuid not null,
    contact_sealed bytea,
    pledge text not null default ''::text,
    pledged_on date,
    site uuid,
    link_hash bytea,
    link_until date,
    registered_on date not null,
    registered_by uuid not null,
    ended_on date,
    CHECK ((ended_on >= registered_on)),
    CHECK (((link_hash IS NULL) = (link_until IS NULL))),
    CHECK (((pledge = ''::text) = (pledged_on IS NULL))),
    CHECK (((ended_on IS NULL) OR ((link_hash IS NULL) AND (contact_sealed IS NULL)))),
    CHECK ((length(link_hash) = 32)),
    CHECK (((length(name) >= 1) AND (length(name) <= 200))),
    CHECK ((length(pledge) <= 200)),
    PRIMARY KEY (id),
    UNIQUE (link_hash)
);
CREATE INDEX partners_of_a_unit ON partners.partners (unit, name);
-- policy partners_of_my_units for all using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy partners_worker for all using true

create table partners.sent (
    id uuid not null,
    partner uuid not null,
    unit text not null,
    case_id uuid not null,
    at timestamp with time zone not null,
    FOREIGN KEY (partner) REFERENCES partners.partners(id),
    PRIMARY KEY (id),
    UNIQUE (case_id)
);
CREATE INDEX sent_by_a_partner ON partners.sent (partner, at DESC);
-- policy sent_in_my_units for select using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy sent_worker for all using true
