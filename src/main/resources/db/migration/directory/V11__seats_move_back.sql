-- Where a seat was before its organisation was merged into another one, to which it goes back when they are separated.
alter table directory.seat add column moved_from uuid references directory.organisation;
