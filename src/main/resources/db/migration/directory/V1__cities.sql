create schema directory;

create table directory.source (
    id       int generated always as identity primary key,
    citation text not null unique check (length(citation) between 1 and 2000)
);

-- What an import says and what people say stand apart, by fact; the fact shown is people's, if they said anything.
create table directory.city (
    id         uuid primary key,
    number     int  not null generated always as identity unique, -- its bit in the facets' bitmaps
    code       text not null unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 80),
    slug       text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    imported   jsonb not null default '{}',
    edited     jsonb not null default '{}',
    version    int  not null default 0,
    -- derived from imported || edited at each write, for lists, facets and maps
    names      jsonb not null,
    country    uuid not null,
    region     uuid,
    standing   uuid not null,
    climate    uuid,
    size_band  uuid not null,
    sectors    uuid[] not null,
    programmes uuid[] not null,
    zone       text not null check (length(zone) between 1 and 60), -- IANA
    latitude   double precision not null check (latitude between -90 and 90),
    longitude  double precision not null check (longitude between -180 and 180),
    partners   int  not null default 0, -- partnerships with this city at either end
    residents_of_municipality int check (residents_of_municipality > 0),
    residents_of_area         int check (residents_of_area > 0)
);

-- Cities by name as a language collates it.
create table directory.city_order (
    language text  not null,
    key      bytea not null,
    number   int   not null references directory.city (number) on delete cascade,
    primary key (language, key, number)
);
create index on directory.city_order (number);

-- Every form in which a name is looked for, folded: koln, koeln, cologne, 科隆, kelong.
create table directory.name_key (
    kind    text not null check (kind in ('city', 'organisation')),
    key     text collate "C" not null check (length(key) between 1 and 100),
    number  int  not null,
    whole   boolean not null,
    primary key (kind, key, number)
);
create index on directory.name_key (kind, number);

create table directory.revision (
    number bigint not null, imported text not null, single boolean primary key default true check (single)
);
insert into directory.revision values (0, '');
