create schema terms;

create table terms.scheme (
    code        text primary key check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    version     text not null check (length(version) between 1 and 20),
    replaced_by text references terms.scheme,
    position    int  not null
);

create table terms.concept (
    id     uuid primary key,
    scheme text not null references terms.scheme,
    code   text not null check (length(code) between 1 and 80),
    unique (scheme, code)
);

create domain terms.origin as text check (value in ('import', 'edit')); -- readers prefer 'edit'; an import writes only its own
create domain terms.tag as text check (value ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$');
create domain terms.confidence as text check (value in ('high', 'medium', 'low'));

create table terms.title (
    scheme text not null references terms.scheme, tag terms.tag not null, origin terms.origin not null,
    text   text not null check (length(text) between 1 and 300), source text not null,
    primary key (scheme, tag, origin)
);
create table terms.place (
    concept  uuid not null references terms.concept, origin terms.origin not null,
    broader  uuid references terms.concept check (broader <> concept),
    position int  not null,
    status   text not null check (status in ('proposed', 'current', 'retired')),
    source   text not null, confidence terms.confidence not null,
    primary key (concept, origin)
);
create table terms.label (
    concept uuid not null references terms.concept, origin terms.origin not null,
    kind    text not null check (kind in ('preferred', 'alternative', 'hidden')), tag terms.tag not null,
    text    text not null check (length(text) <= 300 and (text <> '' or origin = 'edit')), -- '' takes the imported ones away
    source  text not null, confidence terms.confidence not null,
    primary key (concept, kind, tag, origin, text)
);
create unique index one_preferred_label on terms.label (concept, tag, origin) where kind = 'preferred';
create table terms.note (
    concept uuid not null references terms.concept, origin terms.origin not null,
    kind    text not null check (kind in ('definition', 'note')), tag terms.tag not null,
    text    text not null check (length(text) <= 4000 and (text <> '' or origin = 'edit')),
    source  text not null, confidence terms.confidence not null,
    primary key (concept, kind, tag, origin)
);
create table terms.mapping (
    subject uuid not null references terms.concept, object uuid not null references terms.concept check (object <> subject),
    match   text not null check (match in ('exact', 'close', 'broad', 'narrow', 'related')), origin terms.origin not null,
    source  text not null, confidence terms.confidence not null,
    primary key (subject, object, origin)
);

create table terms.revision ( -- moves with every change, so that other nodes see they are behind
    number bigint not null, imported text not null, single boolean primary key default true check (single)
);
insert into terms.revision values (0, '');
