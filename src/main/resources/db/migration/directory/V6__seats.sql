-- A part of a city's administration that one writes to: its head office, its office for foreign affairs, one for each sector. It
-- belongs to the city, whoever serves it.
create table directory.desk (
    id     uuid primary key,
    city   uuid not null references directory.city on delete cascade,
    kind   text not null check (kind in ('head-office', 'foreign-affairs', 'sector')),
    sector uuid, -- concept
    opened_at timestamptz, -- when its first seat was confirmed; until then nobody hears of it
    check ((kind = 'sector') = (sector is not null)),
    unique nulls not distinct (city, kind, sector)
);

-- A member's place in a city, at one of its desks, or in an organisation: claimed, then confirmed or refused, some day ended; each
-- step with who and when. It outlives the account, so that what was done in a city's name stays explained.
create table directory.seat (
    id           uuid primary key,
    city         uuid references directory.city on delete cascade,
    organisation uuid references directory.organisation on delete cascade,
    desk         uuid references directory.desk,
    account      uuid not null,
    is_head      boolean not null,
    reason       text not null check (length(reason) between 1 and 1000),
    claimed_at   timestamptz not null,
    decided_at   timestamptz,
    decided_by   uuid,
    is_confirmed boolean not null default false,
    answer       text check (length(answer) between 1 and 1000),
    ended_at     timestamptz,
    ended_by     uuid,
    check (num_nonnulls(city, organisation) = 1),
    check (desk is null or city is not null),
    check (num_nulls(decided_at, decided_by) in (0, 2)),
    check (not is_confirmed or decided_at is not null),
    check (num_nulls(ended_at, ended_by) in (0, 2))
);

-- One open claim or seat for each member, place and desk.
create unique index seat_open_idx on directory.seat (account, coalesce(city, organisation), coalesce(desk, city, organisation))
    where ended_at is null and (decided_at is null or is_confirmed);
create index seat_place_idx on directory.seat (coalesce(city, organisation)) where ended_at is null and is_confirmed;
create index seat_waiting_idx on directory.seat (claimed_at, id) where decided_at is null and ended_at is null;
create index seat_account_idx on directory.seat (account, claimed_at);
