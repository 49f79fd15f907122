-- What an edition that is scheduled or approved names counts as named, as what the newest and the live one name does. Of
-- those that are neither, whatever looks like an id and is one of something is taken: too much until the next save.
update item i set refs = array(
    select unnest(i.refs)
    union
    select named.id from revision r
        cross join regexp_matches(r.content::text, '"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"', 'g') found(parts)
        cross join lateral (select found.parts[1]::uuid) named(id)
    where r.item = i.id and r.number in (i.pinned_revision, i.approved_revision)
        and (exists (select 1 from item where id = named.id) or exists (select 1 from tag where id = named.id)
            or exists (select 1 from media where id = named.id)))
where i.pinned_revision <> i.head_revision
    or i.approved_revision > coalesce(i.live_revision, 0) and i.approved_revision <> i.head_revision;
