-- Whoever brings an organisation speaks for it no more than anybody else.
alter table directory.change add column capacity text check (capacity in ('place', 'secretariat', 'member'));
update directory.change set capacity = case when by_secretariat then 'secretariat' else 'place' end;
alter table directory.change alter column capacity set not null, drop column by_secretariat;
