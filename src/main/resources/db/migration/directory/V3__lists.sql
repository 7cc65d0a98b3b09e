-- A name is looked for from its beginning first, then from its later words; the index alone answers.
alter table directory.name_key drop constraint name_key_pkey, add primary key (kind, whole, key, number);
alter table directory.name_key drop constraint name_key_kind_check, add check (kind in ('city', 'organisation', 'partnership'));

alter table directory.partnership add column number int not null generated always as identity unique;

-- The starting data is read once more, so that partnerships can be found by name.
update directory.revision set imported = '';
