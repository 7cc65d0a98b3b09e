-- A second one of the same provider would be a way in that the account's page does not tell of.
create unique index identity_of_account_idx on accounts.identity (account, issuer);
drop index accounts.identity_account_idx;
