create schema web;

-- What was written once and shall not be written again: a digest of its key, its address, who sent it and what stood in it.
create table web.write (
    digest bytea primary key check (length(digest) = 32),
    at timestamptz not null,
    leads_to text not null check (length(leads_to) <= 2000)
);

create index write_at_idx on web.write (at);
