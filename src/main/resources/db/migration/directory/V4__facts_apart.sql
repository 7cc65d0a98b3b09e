-- Facts are long and only read with a city's own page: lists read short rows beside each other.
create table directory.city_facts (
    city     uuid primary key references directory.city on delete cascade,
    imported jsonb not null default '{}',
    edited   jsonb not null default '{}'
);
insert into directory.city_facts select id, imported, edited from directory.city;
alter table directory.city drop column imported, drop column edited;
