create schema news;

-- News of a city or an organisation, of a member, or of the platform. Its published words are texts of the translation module under the same id.
create table news.item (
    id           uuid primary key,
    slug         text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    author       uuid, -- null once who wrote it has left
    voice        text not null check (voice in ('platform', 'place', 'member')),
    place        uuid,
    language     text, -- plain, of the published title
    sectors      uuid[] not null default '{}' check (cardinality(sectors) <= 9),
    terms        uuid[] not null default '{}' check (cardinality(terms) <= 20), -- that occur in it
    begins_at    timestamptz, -- of the event that it announces
    ends_at      timestamptz,
    zone         text,
    created_at   timestamptz not null,
    due_at       timestamptz,
    published_at timestamptz,
    corrected_at timestamptz,
    archived_at  timestamptz,
    withdrawn_at timestamptz, -- by the secretariat
    withdrawn_because text check (length(withdrawn_because) between 1 and 1000),
    comments     int not null default 0,
    version      int not null default 0,
    check ((voice = 'place') = (place is not null)),
    check (num_nonnulls(due_at, published_at) < 2),
    check (published_at is not null or num_nonnulls(language, corrected_at, archived_at, withdrawn_at) = 0),
    check (num_nulls(withdrawn_at, withdrawn_because) in (0, 2)),
    check (num_nulls(begins_at, zone) in (0, 2)),
    check (ends_at is null or ends_at >= begins_at)
);
create index item_newest_idx on news.item (published_at desc, id desc) where published_at is not null and archived_at is null and withdrawn_at is null;
create index item_place_idx on news.item (place, published_at desc, id desc) where place is not null;
create index item_language_idx on news.item (language, published_at desc, id desc) where published_at is not null and archived_at is null and withdrawn_at is null;
create index item_begins_idx on news.item (begins_at, id) where begins_at is not null and published_at is not null and archived_at is null and withdrawn_at is null;
create index item_due_idx on news.item (due_at) where due_at is not null;
create index item_author_idx on news.item (author, created_at desc);
create index item_concepts_idx on news.item using gin ((sectors || terms));

-- The words of what has not been published; nothing else knows them.
create table news.draft (
    item     uuid primary key references news.item on delete cascade,
    title    text not null check (length(title) between 1 and 200),
    lead     text not null default '' check (length(lead) <= 600),
    body     text not null check (length(body) between 1 and 200000),
    venue    text not null default '' check (length(venue) <= 300),
    language text -- as its author said it
);

-- What was changed after publication, and why: the reason is a text of its own under this id.
create table news.correction (
    id   uuid primary key,
    item uuid not null references news.item on delete cascade,
    at   timestamptz not null,
    by_account uuid
);
create index correction_item_idx on news.correction (item, at desc);

-- Pictures as they are shown, without what the camera wrote into them. What each shows is a text under its id once the item is published.
create table news.picture (
    id          uuid primary key,
    item        uuid not null references news.item on delete cascade,
    position    int not null,
    width       int not null check (width between 1 and 4000),
    height      int not null check (height between 1 and 8000),
    description text not null check (length(description) between 1 and 500),
    large       bytea not null,
    small       bytea not null
);
create index picture_item_idx on news.picture (item, position);

-- What members say to it: a text under this id, gone once it is taken away.
create table news.comment (
    id         uuid primary key,
    item       uuid not null references news.item on delete cascade,
    author     uuid,
    at         timestamptz not null,
    removed_at timestamptz,
    removed_by uuid,
    check (removed_at is not null or removed_by is null)
);
create index comment_item_idx on news.comment (item, at, id);
create index comment_author_idx on news.comment (author, at desc);
