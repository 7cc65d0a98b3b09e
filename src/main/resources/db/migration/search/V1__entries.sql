create schema search;

-- What is to be found, and its state; the texts themselves stay where they were written.
create sequence search.change;

-- Which database this is: an index on disk that was filled from another one is made anew.
create table search.origin (id uuid primary key);
insert into search.origin values (gen_random_uuid());

create table search.entry (
    kind        text   not null check (kind ~ '^[a-z][a-z-]{0,39}$'),
    id          uuid   not null,
    -- rises with each change: a node whose index knows everything up to a number looks for what is beyond it
    change      bigint not null,
    fingerprint bytea,
    is_gone     boolean not null default false,
    -- by which model its passages have their vectors
    embedder    text,
    primary key (kind, id)
);

create unique index on search.entry (change);
create index on search.entry (embedder, change) where not is_gone;

-- Each passage once, whichever things have it: by the SHA-256 of its language and words.
create table search.vector (
    embedder text  not null,
    passage  bytea not null check (length(passage) = 32),
    space    text  not null,
    vector   bytea not null,
    primary key (embedder, passage, space)
);
create index on search.entry (id);
