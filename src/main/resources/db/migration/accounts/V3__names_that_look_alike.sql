-- What a member's names look like, whatever characters they are written with; the same for names that the eye takes for one.
alter table accounts.account add column looks text[] not null default '{}';
create index account_looks_idx on accounts.account using gin (looks);
