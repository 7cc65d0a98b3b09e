create schema knowledge;

-- Moves with every change of a work; which starting tables were read last.
create table knowledge.revision (
    number   bigint not null default 0,
    imported text not null default ''
);
insert into knowledge.revision default values;

-- Who publishes works: an organisation of the directory, or a name.
create table knowledge.publisher (
    id           uuid primary key,
    slug         text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    name         text not null unique check (length(name) between 1 and 200),
    organisation uuid
);

-- A document, case, tool or the like, in whatever languages. What everybody may read of it is its content; the columns below follow from that, for lists.
-- Its words are texts of the translation module under the same id.
create table knowledge.work (
    id           uuid primary key,
    number       int not null generated always as identity unique,
    slug         text not null unique,
    code         text unique check (length(code) between 1 and 40), -- in the starting tables
    imported     jsonb, -- what they said last
    source       text check (length(source) between 1 and 2000),
    confidence   text check (confidence in ('high', 'medium', 'low')),
    note         text check (length(note) between 1 and 1000), -- on the source, in English
    content      jsonb,
    titles       jsonb, -- by language, as their authors wrote them
    kind         uuid,
    state        uuid,
    issued       int not null default 0, -- year, month and day as one number, for the order
    year         uuid,
    languages    uuid[] not null default '{}', -- in which it is published
    sectors      uuid[] not null default '{}',
    themes       uuid[] not null default '{}',
    agendas      uuid[] not null default '{}',
    terms        uuid[] not null default '{}' check (cardinality(terms) <= 20), -- that occur in it
    publishers   uuid[] not null default '{}',
    cities       uuid[] not null default '{}',
    created_at   timestamptz not null,
    published_at timestamptz,
    changed_at   timestamptz,
    withdrawn_at timestamptz,
    withdrawn_because text check (length(withdrawn_because) between 1 and 1000),
    version      int not null default 0,
    check (num_nulls(content, titles, kind, published_at, changed_at) in (0, 5)),
    check (num_nulls(withdrawn_at, withdrawn_because) in (0, 2)),
    check (withdrawn_at is null or published_at is not null),
    check (num_nulls(code, source, confidence) in (0, 3)),
    check (imported is null or code is not null)
);
create index work_newest_idx on knowledge.work (published_at desc, id desc) where published_at is not null and withdrawn_at is null;
create index work_concepts_idx on knowledge.work using gin ((array[kind] || sectors || themes || agendas || terms)) where published_at is not null and withdrawn_at is null;
create index work_cities_idx on knowledge.work using gin (cities) where published_at is not null and withdrawn_at is null;

-- Every address that a work has had leads to it, and to no other ever.
create table knowledge.slug (
    slug text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    work uuid not null references knowledge.work on delete cascade
);

-- A work in one language: who translated it, how far that is, and its file.
create table knowledge.edition (
    id         uuid primary key,
    work       uuid not null references knowledge.work on delete cascade,
    language   text not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$' and length(language) <= 35),
    file       uuid unique,
    translator text check (length(translator) between 1 and 200), -- null for the original
    state      text not null default 'final' check (state in ('draft', 'reviewed', 'final')),
    position   int not null
);
create index edition_work_idx on knowledge.edition (work, position);

-- What a work is to another, read from the first.
create table knowledge.relation (
    work  uuid not null references knowledge.work on delete cascade,
    kind  text not null check (kind in ('translation-of', 'part-of', 'supersedes', 'adapts', 'evidence-for')),
    other uuid not null references knowledge.work on delete cascade check (other <> work),
    primary key (work, kind, other)
);
create index relation_other_idx on knowledge.relation (other, kind);

-- Why a work is tagged with a concept: a text of its own under this id.
create table knowledge.reason (
    id      uuid primary key,
    work    uuid not null references knowledge.work on delete cascade,
    concept uuid not null,
    unique (work, concept)
);
