create schema translation;
create domain translation.tag as text check (value ~ '^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$' and length(value) <= 35);
create domain translation.provenance as text check (value in ('reviewed', 'author', 'human', 'machine-reviewed', 'machine'));

-- What is read and translated as one: a news item, a city's note. Its id is that of the thing itself.
create table translation.work (
    id      uuid primary key,
    address text not null check (address ~ '^/[a-z0-9/-]+$'), -- of its page, without the language
    class   text not null check (class in ('public', 'group', 'personal')),
    scope   uuid, -- the group or the conversation
    check ((class = 'public') = (scope is null))
);

-- One paragraph in the language it was written in, under the hash of both and of its scope: whoever writes it again finds what has been made of it.
create table translation.passage (
    hash     bytea primary key check (length(hash) = 32),
    class    text not null check (class in ('public', 'group', 'personal')),
    scope    uuid,
    language translation.tag not null, -- plain: language and, where it matters, script
    words    text not null check (length(words) between 1 and 100000),
    bands    int[] not null -- of what it holds, so that those alike have some in common; empty if too short
);
create index passage_alike_idx on translation.passage using gin (bands) with (fastupdate = off);

-- A part of a work as it is now: a title, a body.
create table translation.text (
    work        uuid not null references translation.work on delete cascade,
    part        text not null check (part ~ '^[a-z]+(-[a-z]+)*$'),
    form        text not null check (form in ('line', 'markdown')),
    language    translation.tag not null, -- as its author said it
    is_detected boolean not null,         -- nobody has said it yet
    words       text not null,
    passages    bytea[] not null,
    number      int not null,             -- of its revision
    primary key (work, part)
);
create index text_passages_idx on translation.text using gin (passages) with (fastupdate = off);
create table translation.revision (
    work uuid not null, part text not null, number int not null,
    language translation.tag not null, words text not null, passages bytea[] not null,
    at timestamptz not null, by_account uuid,
    primary key (work, part, number),
    foreign key (work, part) references translation.text on delete cascade
);
-- What stood in the place of a paragraph before: its renderings are outdated ones of this.
create table translation.succession (
    work uuid not null, part text not null, passage bytea not null, earlier bytea not null check (earlier <> passage),
    number int not null, -- of the revision that changed it
    primary key (work, part, passage, earlier),
    foreign key (work, part) references translation.text on delete cascade
);

-- A paragraph in another language. Rows are only added; what is better or newer supersedes, and nothing that a person made is lost.
create table translation.rendering (
    id          uuid primary key,
    passage     bytea not null references translation.passage,
    language    translation.tag not null, -- plain
    words       text not null check (length(words) between 1 and 200000),
    provenance  translation.provenance not null,
    by_account  uuid, -- null for a machine
    engine      text check (length(engine) between 1 and 60),
    made_at     timestamptz not null,
    reviewed_by uuid,
    reviewed_at timestamptz,
    superseded_at timestamptz,
    check ((provenance in ('machine', 'machine-reviewed')) = (engine is not null)),
    check ((provenance in ('reviewed', 'machine-reviewed')) = (reviewed_at is not null)),
    check (num_nulls(reviewed_by, reviewed_at) in (0, 2))
);
create unique index rendering_current_idx on translation.rendering (passage, language, provenance) where superseded_at is null;
create index rendering_account_idx on translation.rendering (by_account, made_at) where by_account is not null;
