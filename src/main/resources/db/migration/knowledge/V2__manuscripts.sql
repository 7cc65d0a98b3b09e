-- Who may write a work and answers for it; a work of the starting tables has nobody but the secretariat.
create table knowledge.owner (
    work    uuid not null references knowledge.work on delete cascade,
    account uuid not null,
    primary key (work, account)
);
create index owner_account_idx on knowledge.owner (account);

-- What a work is to become: seen by its owners and the secretariat alone, whatever is published of it meanwhile.
create table knowledge.manuscript (
    work         uuid primary key references knowledge.work on delete cascade,
    content      jsonb not null,
    stage        text not null default 'draft' check (stage in ('draft', 'submitted', 'returned')),
    changed_at   timestamptz not null,
    submitted_at timestamptz,
    version      int not null default 0,
    check ((stage = 'submitted') <= (submitted_at is not null))
);
create index manuscript_submitted_idx on knowledge.manuscript (submitted_at) where stage = 'submitted';

-- What owners and editors say to each other about a manuscript.
create table knowledge.remark (
    id        uuid primary key,
    work      uuid not null references knowledge.work on delete cascade,
    author    uuid, -- null once they have left
    is_editor boolean not null,
    at        timestamptz not null,
    words     text not null check (length(words) between 1 and 5000),
    language  text not null
);
create index remark_work_idx on knowledge.remark (work, at, id);

-- Every version that was published.
create table knowledge.release (
    work       uuid not null references knowledge.work on delete cascade,
    number     int not null,
    content    jsonb not null,
    at         timestamptz not null,
    by_account uuid, -- the editor
    primary key (work, number)
);
