-- Who a member is at another site, by which they come in. The address stays when the site is called something else in the settings.
create table accounts.identity (
    issuer text not null check (length(issuer) between 1 and 500),
    subject text not null check (length(subject) between 1 and 255),
    account uuid not null references accounts.account on delete cascade,
    linked_at timestamptz not null,
    primary key (issuer, subject)
);
create index identity_account_idx on accounts.identity (account);
