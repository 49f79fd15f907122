-- A tag has no drafts: it is written directly, and served only while something live carries it.
create table tag (
    id          uuid           not null constraint tag_pk primary key,
    content     jsonb          not null,
    label       text           not null,
    slugs       jsonb          not null,
    version     bigint         not null,
    created_at  timestamptz(3) not null,
    updated_at  timestamptz(3) not null
);

-- Which live thing carries which tag. Carrying holds the tag's row by its key until the end of the transaction, so that
-- whoever takes the last use away can wait for those who bring the next.
create table tag_use (
    tag  uuid not null constraint tag_use_tag references tag,
    item uuid not null,
    constraint tag_use_pk primary key (tag, item)
);
create index tag_use_item on tag_use (item);

-- Tags by name, in each locale.
create table tag_listing (
    tag      uuid    not null constraint tag_listing_tag references tag on delete cascade,
    locale   text    not null,
    sort_key text    collate "und-x-icu" not null,
    -- Whether anything live carries it: a newsroom has more tags than it shows. True for one too many for as long as
    -- its last two uses went at the same moment, so lists look into tag_use as well.
    carried  boolean not null,
    constraint tag_listing_pk primary key (tag, locale)
);
create index tag_listing_name on tag_listing (locale, sort_key, tag);
create index tag_listing_served on tag_listing (locale, sort_key, tag) where carried;
