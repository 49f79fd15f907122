-- What the publisher's own fields of a kind may be: a JSON Schema of the 2020-12 draft. A version is given to one schema
-- only, also after a schema was deleted and written anew.
create sequence custom_schema_version;

create table custom_schema (
    kind            text           not null,
    version         bigint         not null,
    -- As it was written; the hash tells nodes whether what they have compiled is still it.
    schema          text           not null,
    hash            text           not null,
    updated_at      timestamptz(3) not null,
    updated_by_id   text           not null,
    updated_by_name text           not null,
    constraint custom_schema_pk primary key (kind)
);
