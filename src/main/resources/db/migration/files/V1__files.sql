create schema files;

-- What the store keeps, by its content. Touched before it is stored and whenever the same bytes come again, so that nothing that is on its way is swept.
create table files.blob (
    hash       bytea primary key check (length(hash) = 32),
    size       bigint not null check (size > 0),
    touched_at timestamptz not null
);

-- What has been found out about bytes that somebody has sent; the same bytes are read once.
create table files.content (
    hash       bytea primary key check (length(hash) = 32), -- of the bytes as they came
    read_at    timestamptz not null,
    trouble    text,
    media_type text,
    kept       bytea references files.blob, -- what is given out: these bytes, or a picture made anew from them
    pages      int not null default 0 check (pages >= 0),
    large      bytea references files.blob,
    small      bytea references files.blob,
    width      int check (width > 0),
    height     int check (height > 0),
    constraint content_is_kept_or_refused check (case when trouble is null then num_nonnulls(media_type, kept) = 2 else num_nonnulls(media_type, kept, large) = 0 end),
    constraint preview_is_complete check (num_nonnulls(large, small, width, height) in (0, 4))
);
create index content_kept_idx on files.content (kept);
create index content_large_idx on files.content (large);
create index content_small_idx on files.content (small);

create table files.paragraph (
    content  bytea not null references files.content on delete cascade,
    position int not null check (position >= 0),
    page     int not null check (page >= 0),
    words    text not null check (length(words) between 1 and 100000),
    primary key (content, position)
);

create table files.file (
    id           uuid primary key,
    name         text not null check (length(name) between 1 and 200),
    uploader     uuid, -- null if the platform brought it, or once its uploader has left
    creation_key text check (length(creation_key) between 8 and 64), -- the same creation, sent again, makes no second one
    size         bigint not null check (size > 0),
    received     bigint not null default 0 check (received between 0 and size),
    added_at     timestamptz not null,
    moved_at     timestamptz not null, -- since when it is as it is; what belongs to nothing is swept by it
    stage        text not null default 'arriving' check (stage in ('arriving', 'checking', 'ready', 'refused')),
    step         text check (step in ('joining', 'scanning', 'waiting', 'reading')), -- of checking
    trouble      text,
    content      bytea references files.content,
    constraint stage_is_complete check (case stage
        when 'arriving' then num_nonnulls(step, trouble, content) = 0
        when 'checking' then received = size and num_nonnulls(trouble, content) = 0
        when 'ready' then content is not null and num_nonnulls(step, trouble) = 0
        else trouble is not null and num_nonnulls(step, content) = 0 end)
);
create unique index file_creation_idx on files.file (uploader, creation_key) where uploader is not null;
create index file_uploader_idx on files.file (uploader, id desc);
create index file_content_idx on files.file (content);

-- What has arrived of a file that is not all there, or that is being checked.
create table files.piece (
    file   uuid not null references files.file on delete cascade,
    starts bigint not null check (starts >= 0),
    size   bigint not null check (size > 0),
    key    uuid not null,
    primary key (file, starts)
);

-- What files belong to: things of other modules, by their kind and id.
create table files.attachment (
    file     uuid not null references files.file on delete cascade,
    kind     text not null check (length(kind) between 1 and 40),
    holder   uuid not null,
    number   bigint not null generated always as identity,
    primary key (file, kind, holder)
);
create index attachment_holder_idx on files.attachment (holder, kind, number);

-- Bytes that a member has announced on a day (UTC).
create table files.allowance (
    account uuid not null,
    day     date not null,
    bytes   bigint not null check (bytes >= 0),
    primary key (account, day)
);
