-- The order of provenance, the best first.
create function translation.worth(provenance text) returns int language sql immutable parallel safe
    return array_position(array['reviewed', 'author', 'human', 'machine-reviewed', 'machine'], provenance);

-- Works that everybody could read in which a word stood when it was settled against; those that still have it are listed.
create table translation.old_use (
    dispute uuid not null references translation.dispute on delete cascade,
    work    uuid not null references translation.work on delete cascade,
    primary key (dispute, work)
);
create index old_use_work_idx on translation.old_use (work);
insert into translation.old_use (dispute, work)
select distinct d.id, w.id from translation.dispute d join translation.passage p on p.class = 'public' and split_part(p.language::text, '-', 1) = split_part(d.language::text, '-', 1)
  join translation.text t on t.passages @> array[p.hash] join translation.work w on w.id = t.work and w.class = 'public'
 where d.settled_at is not null and exists (select from unnest(d.words) as u (word) where u.word <> d.agreed and strpos(lower(p.words), lower(u.word)) > 0)
   and not exists (select from translation.dispute o where o.id = w.id) and not exists (select from translation.opinion o where o.id = w.id);
