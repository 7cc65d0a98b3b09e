-- The same as HTML, for letters whose lines are in several languages.
alter table mail.letter add column html text check (length(html) between 1 and 1000000);
