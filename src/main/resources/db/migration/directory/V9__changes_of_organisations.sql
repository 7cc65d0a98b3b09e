-- People change organisations as they change cities.
alter table directory.change alter column city drop not null, add column organisation uuid references directory.organisation on delete cascade,
    add check (num_nonnulls(city, organisation) = 1);
drop index directory.change_city_at_id_idx;
create index change_place_idx on directory.change (coalesce(city, organisation), at desc, id desc);
