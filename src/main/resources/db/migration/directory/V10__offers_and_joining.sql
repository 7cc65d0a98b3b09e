-- What an import says anew of something that people have changed: shown beside it until somebody decides.
create table directory.offer (
    id           uuid primary key,
    city         uuid references directory.city on delete cascade,
    organisation uuid references directory.organisation on delete cascade,
    property     text  not null check (length(property) between 1 and 60),
    fact         jsonb not null,
    offered_at   timestamptz not null,
    decided_at   timestamptz,
    decided_by   uuid,
    is_taken     boolean not null default false,
    check (num_nonnulls(city, organisation) = 1),
    check (num_nulls(decided_at, decided_by) in (0, 2))
);
create unique index offer_open_idx on directory.offer (coalesce(city, organisation), property) where decided_at is null;
create index offer_waiting_idx on directory.offer (offered_at, id) where decided_at is null;

-- An organisation that turned out to be another one leads there from then on. Registered by a member, if it came from no import.
alter table directory.organisation add column merged_into uuid references directory.organisation check (merged_into <> id),
    add column registered_by uuid, add column registered_at timestamptz;
create index organisation_merged_idx on directory.organisation (merged_into) where merged_into is not null;
create index organisation_registered_idx on directory.organisation (registered_by, registered_at) where registered_by is not null;

-- A district, a new area, a county belongs to a city; it is derived from the facts, as the rest.
alter table directory.city add column parent uuid references directory.city check (parent <> id);
create index city_parent_idx on directory.city (parent) where parent is not null;

-- A place that a member thinks should be here: what the form held, until the secretariat decides.
create table directory.proposal (
    id          uuid primary key,
    account     uuid not null,
    reason      text not null check (length(reason) between 1 and 1000),
    content     jsonb not null check (pg_column_size(content) < 20000),
    proposed_at timestamptz not null,
    decided_at  timestamptz,
    decided_by  uuid,
    city        uuid references directory.city on delete set null, -- what became of it
    answer      text check (length(answer) between 1 and 1000),
    check (num_nulls(decided_at, decided_by) in (0, 2))
);
create index proposal_waiting_idx on directory.proposal (proposed_at, id) where decided_at is null;
create index proposal_account_idx on directory.proposal (account, proposed_at);
