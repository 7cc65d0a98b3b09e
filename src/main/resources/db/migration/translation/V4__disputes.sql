-- Partners disagree on the word for a term in one language. Why, what each says and why it was settled so are texts under these ids.
create table translation.dispute (
    id         uuid primary key,
    concept    uuid not null,
    language   translation.tag not null, -- as labels are tagged
    words      text[] not null check (cardinality(words) between 1 and 6),
    opened_by  uuid,
    opened_at  timestamptz not null,
    agreed     text check (length(agreed) between 1 and 300),
    settled_by uuid,
    settled_at timestamptz,
    check (num_nulls(agreed, settled_at) in (0, 2))
);
create unique index dispute_open_idx on translation.dispute (concept, language) where settled_at is null;
create index dispute_newest_idx on translation.dispute (opened_at desc);
create table translation.opinion (
    id      uuid primary key,
    dispute uuid not null references translation.dispute on delete cascade,
    author  uuid,
    word    text not null check (length(word) <= 300), -- that its author is for, or blank
    at      timestamptz not null
);
create index opinion_dispute_idx on translation.opinion (dispute, at, id);
