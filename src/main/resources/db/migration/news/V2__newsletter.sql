-- Who gets the letter of the week. An address stands here from when somebody asks until it is confirmed, for some days, or until its owner leaves.
create table news.subscription (
    id           uuid primary key,
    address      text not null check (length(address) between 3 and 254),
    address_key  text not null unique,
    languages    text[] not null check (cardinality(languages) between 1 and 2),
    sectors      uuid[] not null default '{}', -- none is all
    asked_at     timestamptz not null,
    asked_languages text[] not null check (cardinality(asked_languages) between 1 and 2), -- from when it is confirmed
    asked_sectors uuid[] not null,
    confirm_hash bytea, -- SHA-256 of what its letter of confirmation leads to
    confirmed_at timestamptz,
    leave_key    text not null unique check (length(leave_key) between 20 and 60)
);
create index subscription_asked_idx on news.subscription (asked_at) where confirmed_at is null;

-- A letter that has been posted, so that none goes out twice.
create table news.sent_letter (
    week         date not null,
    subscription uuid not null references news.subscription on delete cascade,
    primary key (week, subscription)
);
