-- Organisations that work with a unit's police: a contact, a pledge, a link to send information by.
create table partners.partners (
    id             uuid primary key,
    unit           text not null,
    kind           text not null,
    name           text not null check (length(name) between 1 and 200),
    key_id         uuid not null,
    contact_sealed bytea,
    pledge         text not null default '' check (length(pledge) <= 200),
    pledged_on     date,
    site           uuid,
    link_hash      bytea unique check (length(link_hash) = 32),
    link_until     date,
    registered_on  date not null,
    registered_by  uuid not null,
    ended_on       date check (ended_on >= registered_on),
    check ((link_hash is null) = (link_until is null)),
    check ((pledge = '') = (pledged_on is null)),
    check (ended_on is null or (link_hash is null and contact_sealed is null))
);
comment on table partners.partners is 'Banks, schools, associations. Name of the organisation plain; the contact person and how to reach them sealed, gone with the end.';
comment on column partners.partners.site is 'The model''s site it belongs to, if to one.';
comment on column partners.partners.link_hash is 'SHA-256 of the code in its personal link, which is told once.';
create index partners_of_a_unit on partners.partners (unit, name);

create table partners.sent (
    id      uuid primary key,
    partner uuid        not null references partners.partners,
    unit    text        not null,
    case_id uuid        not null unique,
    at      timestamptz not null
);
comment on table partners.sent is 'Which cases a partner began. The words are the case''s.';
create index sent_by_a_partner on partners.sent (partner, at desc);

grant usage on schema partners to ${app}, ${worker};
grant select, insert, update (name, kind, contact_sealed, pledge, pledged_on, site, link_hash, link_until, ended_on)
    on partners.partners to ${app};
grant select on partners.sent to ${app};
grant select, insert, update, delete on partners.partners, partners.sent to ${worker};

alter table partners.partners enable row level security;
alter table partners.partners force row level security;
create policy partners_of_my_units on partners.partners for all to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()))
    with check (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy partners_worker on partners.partners for all to ${worker} using (true) with check (true);

alter table partners.sent enable row level security;
alter table partners.sent force row level security;
create policy sent_in_my_units on partners.sent for select to ${app}
    using (unit in (select unit from staff.scope where staff_id = scope.asker()));
create policy sent_worker on partners.sent for all to ${worker} using (true) with check (true);
