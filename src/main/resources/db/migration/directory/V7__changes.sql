-- What people changed, one property at a time: what was shown before and after, as facts; null is nothing. An undoing is a change too.
create table directory.change (
    id           uuid primary key,
    city         uuid not null references directory.city on delete cascade,
    at           timestamptz not null,
    by_account   uuid not null,
    by_secretariat boolean not null,
    property     text not null check (length(property) between 1 and 60),
    before       jsonb,
    after        jsonb,
    undoes       uuid unique references directory.change
);
create index on directory.change (city, at desc, id desc);
