-- Who did what, when, from where. Written in the acting transaction; nothing of Warraq changes or deletes a row.
create table audit (
    id            bigint         not null generated always as identity constraint audit_pk primary key,
    -- By the database's clock, whatever the nodes' clocks say.
    at            timestamptz(3) not null default clock_timestamp(),
    -- Null where a caller could not say who it is.
    actor_id      text,
    actor_name    text,
    action        text           not null,
    kind          text           not null,
    item          uuid,
    from_revision integer,
    to_revision   integer,
    -- Where the request came from, behind the trusted proxies; null where there was no request.
    address       text,
    trace_id      text,
    details       jsonb
);

create index audit_at on audit (at, id);
create index audit_actor on audit (actor_id, at, id);
create index audit_action on audit (action, at, id);
create index audit_kind on audit (kind, at, id);
create index audit_item on audit (item, at, id) where item is not null;

-- Where one role owns the tables and another runs Warraq, the latter was granted everything on each new table by default
-- privileges. Of this one it may only read and add to.
do $$
declare
    grantee text;
begin
    for grantee in
        select distinct role.rolname
        from pg_class, aclexplode(relacl) as right_given
        join pg_roles role on role.oid = right_given.grantee
        where pg_class.oid = 'audit'::regclass and role.rolname <> current_user
    loop
        execute format('revoke update, delete, truncate, trigger, references on audit from %I', grantee);
    end loop;
end $$;
