-- Written from the database's catalogue by SchemaTest; do not edit.

create table examples.awards (
    id uuid not null,
    unit text not null,
    form text not null,
    collective text not null default ''::text,
    role text not null default ''::text,
    kind text not null,
    level text not null,
    decision text not null,
    decided_on date not null,
    staff uuid not null,
    CHECK (((form = 'collective'::text) = (collective <> ''::text))),
    CHECK (((form = 'person'::text) = (role <> ''::text))),
    CHECK ((length(collective) <= 200)),
    CHECK (((length(decision) >= 1) AND (length(decision) <= 200))),
    CHECK ((form = ANY (ARRAY['collective'::text, 'person'::text]))),
    CHECK ((kind = ANY (ARRAY['title'::text, 'order'::text, 'medal'::text, 'certificate'::text, 'letter'::text, 'other'::text]))),
    CHECK ((level = ANY (ARRAY['commune'::text, 'province'::text, 'ministry'::text, 'state'::text]))),
    CHECK ((length(role) <= 200)),
    PRIMARY KEY (id)
);
CREATE INDEX awards_of_a_unit ON examples.awards (unit, decided_on DESC);
-- policy awards_entered_by_me for insert using -
-- policy awards_of_my_units for select using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy awards_worker for all using true

create table examples.examples (
    id uuid not null,
    unit text not null,
    form text not null,
    collective text not null default ''::text,
    role text not null default ''::text,
    key_id uuid,
    name_sealed bytea,
    deeds text not null,
    proposal text not null,
    proposed_on date not null,
    state text not null,
    decision text not null default ''::text,
    decided_on date,
    level text,
    reason text not null default ''::text,
    ended_on date,
    version integer not null,
    staff uuid not null,
    CHECK (((form = 'collective'::text) = (collective <> ''::text))),
    CHECK (((form = 'person'::text) = (role <> ''::text))),
    CHECK (((form = 'person'::text) OR ((key_id IS NULL) AND (name_sealed IS NULL)))),
    CHECK (((state = ANY (ARRAY['recognised'::text, 'ended'::text])) = (level IS NOT NULL))),
    CHECK (((state = ANY (ARRAY['recognised'::text, 'ended'::text])) = (decision <> ''::text))),
    CHECK (((state = 'proposed'::text) = (decided_on IS NULL))),
    CHECK (((state = 'ended'::text) = (ended_on IS NOT NULL))),
    CHECK (((state = ANY (ARRAY['refused'::text, 'ended'::text])) = (reason <> ''::text))),
    CHECK ((length(collective) <= 200)),
    CHECK ((length(decision) <= 200)),
    CHECK (((length(deeds) >= 1) AND (length(deeds) <= 2000))),
    CHECK ((form = ANY (ARRAY['collective'::text, 'person'::text]))),
    CHECK ((level = ANY (ARRAY['commune'::text, 'province'::text, 'ministry'::text, 'state'::text]))),
    CHECK (((length(proposal) >= 1) AND (length(proposal) <= 200))),
    CHECK ((length(reason) <= 1000)),
    CHECK ((length(role) <= 200)),
    CHECK ((state = ANY (ARRAY['proposed'::text, 'recognised'::text, 'refused'::text, 'ended'::text]))),
    CHECK ((version >= 1)),
    PRIMARY KEY (id)
);
CREATE INDEX examples_of_a_unit ON examples.examples (unit, proposed_on DESC);
-- policy examples_decided_by_who_leads for update using ((unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker()))) AND (EXISTS ( SELECT 1 FROM staff.accounts a WHERE ((a.id = scope.asker()) AND (a.role = ANY (ARRAY['COMMUNE_CHIEF'::text, 'PROVINCE_STAFF'::text]))))))
-- policy examples_of_my_units for select using (unit IN ( SELECT scope.unit FROM staff.scope WHERE (scope.staff_id = scope.asker())))
-- policy examples_proposed_by_me for insert using -
-- policy examples_worker for all using true
