-- A published work that somebody took along leaves its head behind: whoever has harvested it hears that it is gone.
create table knowledge.gone (
    work    uuid primary key,
    gone_at timestamptz not null,
    kind    uuid not null,
    sectors uuid[] not null
);

create function knowledge.remember_gone() returns trigger language plpgsql as $$
begin
    insert into knowledge.gone (work, gone_at, kind, sectors) values (old.id, clock_timestamp(), old.kind, old.sectors) on conflict (work) do update set gone_at = excluded.gone_at;
    return old;
end $$;

create trigger work_gone after delete on knowledge.work for each row when (old.published_at is not null) execute function knowledge.remember_gone();

create index work_changed_idx on knowledge.work (greatest(changed_at, withdrawn_at), id) where published_at is not null;
