-- Where one says that one wants no more of these, for letters that come again and again (RFC 8058).
alter table mail.letter add column leave text check (length(leave) between 1 and 2000);
