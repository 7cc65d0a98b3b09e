-- What each engine was asked, day by day.
create table translation.engine_use (
    engine     text not null check (length(engine) between 1 and 60),
    day        date not null,
    characters bigint not null default 0,
    requests   int not null default 0,
    failures   int not null default 0,
    primary key (engine, day)
);

-- Everything public that is not there in one language, drafted by one engine.
create table translation.job (
    id          uuid primary key,
    engine      text not null,
    language    translation.tag not null, -- plain
    state       text not null default 'running' check (state in ('running', 'paused', 'cancelled', 'done')),
    total       int not null default 0,
    done        int not null default 0,
    refused     int not null default 0,
    halted      text check (length(halted) <= 60), -- why it does not go on for now
    created_by  uuid,
    created_at  timestamptz not null,
    finished_at timestamptz,
    check ((finished_at is not null) = (state in ('cancelled', 'done')))
);
create index job_newest_idx on translation.job (created_at desc);
create table translation.job_item (
    job         uuid not null references translation.job on delete cascade,
    passage     bytea not null references translation.passage on delete cascade,
    state       text not null default 'waiting' check (state in ('waiting', 'done', 'refused')),
    because     text check (length(because) <= 60),
    tries       int not null default 0,
    taken_until timestamptz, -- by a node that is at it
    primary key (job, passage)
);
create index job_item_waiting_idx on translation.job_item (job, passage) where state = 'waiting';
