-- A picture, recording or document that was uploaded. It has no drafts: it is written directly, and served only while
-- something live shows it. The bytes are in the store of media, under their digest; the same bytes are one asset.
create table media (
    id           uuid           not null constraint media_pk primary key,
    sha256       text           not null constraint media_bytes unique,
    bytes        bigint         not null,
    media_type   text           not null,
    -- In pixels, as it is seen: after the turn that its EXIF asks for. Null where it is not a picture, or not known.
    width        integer,
    height       integer,
    duration_ms  bigint,
    -- A sketch of a picture, to be shown until it is there.
    blurhash     text,
    -- Whether renditions of it can be made.
    renderable   boolean        not null,
    -- Names its bytes and its focal point in addresses, which are therefore good for ever.
    hash         text           not null,
    content      jsonb          not null,
    label        text           not null,
    -- Folded words of everything that the library searches.
    words        text[]         not null,
    -- Of the content: what the library asks for, and what the file in delivery depends on.
    credit       text,
    taken_at     timestamptz(3),
    rights_until timestamptz(3),
    -- Whether the rights have ended and everybody was told.
    expired      boolean        not null default false,
    blocked_at   timestamptz(3),
    block_reason text,
    version      bigint         not null,
    created_at   timestamptz(3) not null,
    created_by   text           not null,
    created_by_name text        not null,
    updated_at   timestamptz(3) not null
);
-- The library shows what came last first. Each index begins with what is asked for.
create index media_created on media (created_at desc, id desc);
create index media_words on media using gin (array_to_tsvector(words));
create index media_by_type on media (media_type, created_at desc, id desc);
-- Whose rights end next.
create index media_rights on media (rights_until) where not expired;

-- Which store of media belongs to this database: servers refuse to run on another.
create table media_store (
    id   uuid    not null constraint media_store_pk primary key,
    one  boolean not null default true constraint media_store_one unique check (one)
);

-- With what addresses of files that are not public are signed. Made by the database's own source of chance.
create table media_key (
    key  bytea   not null,
    one  boolean not null default true constraint media_key_one unique check (one)
);
insert into media_key (key)
select sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8'));
