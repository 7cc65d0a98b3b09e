-- A word that was settled against is still understood in old texts, and flagged wherever it stands.
alter table terms.label drop constraint label_kind_check;
alter table terms.label add constraint label_kind_check check (kind in ('preferred', 'alternative', 'hidden', 'deprecated'));

-- What people of the secretariat changed, the newest of a concept being the number that two who edit at once compare.
create table terms.change (
    concept    uuid not null references terms.concept,
    number     int not null check (number > 0),
    at         timestamptz not null,
    by_account uuid, -- null once they have left
    field      text not null check (length(field) between 1 and 60), -- preferred, alternative, definition, note and the language; status
    before     text not null check (length(before) <= 4000),
    after      text not null check (length(after) <= 4000),
    primary key (concept, number, field)
);
create index change_account_idx on terms.change (by_account);
