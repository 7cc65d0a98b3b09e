-- Each list as it was last read, in pieces, for the next start; nothing is lost by emptying it.
create table directory.kept_list (
    list     text   not null,
    piece    int    not null,
    revision bigint not null,
    reader   bigint not null, -- what the program that read it looked like
    content  bytea  not null,
    primary key (list, piece)
);
alter table directory.kept_list alter column content set storage external;
