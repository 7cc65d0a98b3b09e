-- A member as the others see them. Names and whether they are listed are what the account says; the rest is the member's own word.
create table directory.person (
    account       uuid primary key,
    number        int  not null generated always as identity unique, -- its bit in the facets' bitmaps
    chinese_name  text,
    latin_name    text,
    is_listed     boolean not null, -- a member who lets others see that they are here
    organisation  text not null default '' check (length(organisation) <= 200),
    sectors       uuid[] not null default '{}',
    languages     uuid[] not null default '{}',
    expertise     text not null default '' check (length(expertise) <= 1000),
    availability  uuid,
    links         text[] not null default '{}' check (cardinality(links) <= 5),
    orcid         text not null default '' check (orcid ~ '^([0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X])?$'),
    -- who sees it: 0 nobody, 1 members, 2 everyone; nobody sees anything of who is not listed
    name_to         smallint not null default 1 check (name_to between 1 and 2),
    organisation_to smallint not null default 1 check (organisation_to between 0 and 2),
    sectors_to      smallint not null default 1 check (sectors_to between 0 and 2),
    languages_to    smallint not null default 1 check (languages_to between 0 and 2),
    expertise_to    smallint not null default 1 check (expertise_to between 0 and 2),
    availability_to smallint not null default 1 check (availability_to between 0 and 2),
    links_to        smallint not null default 1 check (links_to between 0 and 2),
    orcid_to        smallint not null default 1 check (orcid_to between 0 and 2),
    verified_at   timestamptz, -- an expert, as the secretariat has made sure
    version       int  not null default 0,
    check (num_nonnulls(chinese_name, latin_name) > 0)
);

-- People by name as a language collates it.
create table directory.person_order (
    language text  not null,
    key      bytea not null,
    number   int   not null references directory.person (number) on delete cascade,
    primary key (language, key, number)
);
create index on directory.person_order (number);

-- An expert asks to be verified; the secretariat decides, and may end it.
create table directory.verification (
    id          uuid primary key,
    account     uuid not null references directory.person on delete cascade,
    reason      text not null check (length(reason) between 1 and 1000),
    asked_at    timestamptz not null,
    decided_at  timestamptz,
    decided_by  uuid,
    is_verified boolean not null default false,
    answer      text check (length(answer) between 1 and 1000),
    ended_at    timestamptz,
    ended_by    uuid,
    check (num_nulls(decided_at, decided_by) in (0, 2)),
    check (not is_verified or decided_at is not null),
    check (num_nulls(ended_at, ended_by) in (0, 2))
);
create unique index verification_open_idx on directory.verification (account) where ended_at is null and (decided_at is null or is_verified);
create index verification_waiting_idx on directory.verification (asked_at, id) where decided_at is null and ended_at is null;

-- People change more often than cities: their lists are read anew by a number of their own.
create table directory.people_revision (
    number bigint not null, single boolean primary key default true check (single)
);
insert into directory.people_revision values (0);

alter table directory.name_key drop constraint name_key_kind_check, add check (kind in ('city', 'organisation', 'partnership', 'person'));
