create schema accounts;

-- Somebody who has registered. An address belongs to who has confirmed it; before that anybody may claim it, so that
-- registering with somebody else's neither locks them out nor tells that they are here. Who claims it signs in until its owner does.
create table accounts.account (
    id uuid primary key,
    number int generated always as identity unique,
    chinese_name text check (length(chinese_name) between 1 and 80),
    latin_name text check (length(latin_name) between 1 and 80),
    address text not null check (length(address) between 3 and 254),
    address_key text not null check (length(address_key) between 3 and 254),
    confirmed_at timestamptz,
    password text check (length(password) between 20 and 300),
    languages text[] not null check (cardinality(languages) between 1 and 12),
    zone text not null check (length(zone) between 1 and 60),
    registered_at timestamptz not null,
    needs_vouching boolean not null,
    admitted_at timestamptz,
    suspended_at timestamptz,
    version int not null default 0,
    constraint has_a_name check (num_nonnulls(chinese_name, latin_name) > 0)
);

create unique index account_confirmed_address on accounts.account (address_key) where confirmed_at is not null;
create index account_address_idx on accounts.account (address_key);
create index account_waiting_idx on accounts.account (registered_at) where admitted_at is null;

create table accounts.office (
    account uuid not null references accounts.account on delete cascade,
    office text not null check (office in ('editor', 'broker', 'desk-agent', 'translator', 'event-manager', 'jury-secretary', 'administrator')),
    since timestamptz not null,
    primary key (account, office)
);

-- What somebody agreed to or took back, word for word by version; nothing is ever changed here.
create table accounts.consent (
    id bigint generated always as identity primary key,
    account uuid not null references accounts.account on delete cascade,
    purpose text not null check (purpose in ('terms', 'listed', 'news')),
    wording text not null check (length(wording) between 1 and 20),
    is_given boolean not null,
    at timestamptz not null
);

create index consent_account_idx on accounts.consent (account, purpose, id);

-- A browser in which somebody is signed in. The browser has the token, we its digest.
create table accounts.session (
    digest bytea primary key check (length(digest) = 32),
    id uuid not null unique,
    account uuid not null references accounts.account on delete cascade,
    means text[] not null,
    began_at timestamptz not null,
    proved_at timestamptz not null,
    seen_at timestamptz not null,
    ends_at timestamptz not null,
    device text not null check (length(device) <= 200)
);

create index session_account_idx on accounts.session (account);
create index session_ends_idx on accounts.session (ends_at);

-- Something begun that one more step completes: a link in a mail, a passkey's challenge, a second factor still owed.
-- Taking it deletes it, so that no step is done twice.
create table accounts.ceremony (
    digest bytea primary key check (length(digest) = 32),
    kind text not null check (length(kind) between 1 and 40),
    account uuid references accounts.account on delete cascade,
    carries jsonb not null default '{}' check (pg_column_size(carries) < 200000),
    made_at timestamptz not null,
    ends_at timestamptz not null
);

create index ceremony_account_idx on accounts.ceremony (account, kind);
create index ceremony_ends_idx on accounts.ceremony (ends_at);

-- How much of something an account or a network has used up: the moment at which it will all be free again.
create table accounts.allowance (
    digest bytea primary key check (length(digest) = 32),
    free_at timestamptz not null
);

create index allowance_free_idx on accounts.allowance (free_at);

-- What happened that matters to security; ids only.
create table accounts.audit (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    event text not null check (length(event) between 1 and 60),
    account uuid,
    by_account uuid,
    session uuid
);

create index audit_account_idx on accounts.audit (account, id desc);

-- Random keys by which we know again what we signed; made here, known to nobody.
create table accounts.secret (
    name text primary key,
    value bytea not null check (length(value) >= 32)
);

insert into accounts.secret (name, value) values ('proof', decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex'));

-- Work that a browser has done and that has been accepted, until it would be too old anyway.
create table accounts.spent_proof (
    salt text primary key check (length(salt) <= 60),
    ends_at timestamptz not null
);

-- An address that a member wishes to have; it changes when the new one and the old one have both agreed.
create table accounts.address_change (
    account uuid primary key references accounts.account on delete cascade,
    address text not null check (length(address) between 3 and 254),
    address_key text not null check (length(address_key) between 3 and 254),
    asked_at timestamptz not null,
    ends_at timestamptz not null,
    agreed_by_new boolean not null default false,
    agreed_by_old boolean not null default false
);

-- Keys on members' devices, as the devices told them to us; none of it is secret.
create table accounts.passkey (
    id bytea primary key check (length(id) between 1 and 1023),
    account uuid not null references accounts.account on delete cascade,
    credential bytea not null check (length(credential) <= 10000),
    counter bigint not null,
    transports text[] not null,
    is_backed_up boolean not null,
    device text not null check (length(device) <= 200),
    made_at timestamptz not null,
    used_at timestamptz
);

create index passkey_account_idx on accounts.passkey (account);

-- The second step of who wants one: what their telephone and we both know. Each code is good once, for time moves on with it.
create table accounts.second_step (
    account uuid primary key references accounts.account on delete cascade,
    secret bytea not null check (length(secret) = 20),
    last_interval bigint not null,
    made_at timestamptz not null
);

-- For when the telephone is lost; each opens once.
create table accounts.recovery_code (
    account uuid not null references accounts.account on delete cascade,
    digest bytea not null check (length(digest) = 32),
    primary key (account, digest)
);
