-- The parts of a work are translated in the order in which they were first written.
alter table translation.text add column ordinal int not null generated always as identity;

-- What members would like to read in a language.
create table translation.wish (
    work     uuid not null references translation.work on delete cascade,
    language translation.tag not null, -- plain
    account  uuid not null,
    at       timestamptz not null,
    primary key (work, language, account)
);
create index wish_account_idx on translation.wish (account);

-- What somebody is in the middle of writing: nobody else's business until it is saved.
create table translation.draft (
    account  uuid not null,
    passage  bytea not null references translation.passage on delete cascade,
    language translation.tag not null,
    words    text not null check (length(words) between 1 and 200000),
    at       timestamptz not null,
    primary key (account, passage, language)
);

-- What stands on one page is translated at one desk.
create index work_address_idx on translation.work (address, id);
