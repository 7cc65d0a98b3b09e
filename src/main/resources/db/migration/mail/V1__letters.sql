create schema mail;

-- Every letter is here before it goes out, and in the same transaction as what it tells of. Once it is out, only that it was
-- sent is kept: what stood in it, and the link that let its reader in, are gone.
create table mail.letter (
    id uuid primary key,
    address text not null check (length(address) between 3 and 254),
    language text not null check (length(language) between 2 and 35),
    subject text not null check (length(subject) between 1 and 300),
    opening text check (length(opening) between 1 and 20000),
    link text check (length(link) between 1 and 2000),
    closing text check (length(closing) between 1 and 20000),
    posted_at timestamptz not null,
    sent_at timestamptz,
    tries int not null default 0,
    failure text check (length(failure) <= 300),
    constraint is_kept_until_sent check ((opening is null) = (sent_at is not null))
);

create index letter_posted_idx on mail.letter (posted_at desc);
create index letter_waiting_idx on mail.letter (posted_at) where sent_at is null;
