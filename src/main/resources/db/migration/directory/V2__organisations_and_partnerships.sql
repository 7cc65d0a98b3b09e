create table directory.organisation (
    id       uuid primary key,
    number   int  not null generated always as identity unique,
    code     text not null unique check (length(code) between 1 and 80),
    slug     text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    imported jsonb not null default '{}',
    edited   jsonb not null default '{}',
    version  int  not null default 0,
    names    jsonb not null,
    kind     uuid not null,
    country  uuid not null,
    seat     uuid references directory.city
);
create index on directory.organisation (seat);

create table directory.partnership (
    id            uuid primary key,
    code          text not null unique check (length(code) between 1 and 80),
    slug          text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 120),
    imported      jsonb not null default '{}',
    edited        jsonb not null default '{}',
    version       int  not null default 0,
    european_city uuid references directory.city, -- null where the partner is not in the directory
    european_name text not null check (length(european_name) between 1 and 200),
    chinese_city  uuid references directory.city,
    chinese_name  text not null check (length(chinese_name) between 1 and 200),
    kind          uuid not null,
    state         uuid not null,
    since         int  check (since between 1900 and 2100)
);
create index on directory.partnership (european_city);
create index on directory.partnership (chinese_city);
