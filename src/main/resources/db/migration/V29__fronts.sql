-- Fronts: what an editor puts on the home page or on a section's. Written directly, public at once, without drafts. What is
-- on one is in front_version; delivery reads the rows below, and of those only what may be seen now.
create table front (
    id              uuid           not null constraint front_pk primary key,
    slug            text           not null,
    -- The language that it is in; null if it is answered in the one asked for.
    locale          text,
    label           text           not null,
    -- Every id that it names, shown or not: where is this used?
    refs            uuid[]         not null,
    version         bigint         not null,
    created_at      timestamptz(3) not null,
    created_by_id   text           not null,
    created_by_name text           not null,
    updated_at      timestamptz(3) not null,
    updated_by_id   text           not null,
    updated_by_name text           not null
);
create index front_slug on front (slug, id);
create index front_refs on front using gin (refs) with (fastupdate = off);

-- What a front was at each save, as far back as is kept. The newest is what it is.
create table front_version (
    front           uuid           not null constraint front_version_front references front on delete cascade,
    number          bigint         not null,
    content         jsonb          not null,
    created_at      timestamptz(3) not null,
    created_by_id   text           not null,
    created_by_name text           not null,
    restored_from   bigint,
    constraint front_version_pk primary key (front, number)
);

-- Its slots from the top down. A fill is the filter of articles that completes the slot.
create table front_slot (
    front uuid    not null constraint front_slot_front references front on delete cascade,
    slot  integer not null,
    name  text    not null,
    fill  jsonb,
    constraint front_slot_pk primary key (front, slot)
);

-- What stands in them, in order, with the words and the picture of this place. A clock decides whether it is shown, so each
-- is looked up when the front is asked for.
create table front_entry (
    front       uuid           not null,
    slot        integer        not null,
    place       integer        not null,
    ref         uuid           not null,
    shown_from  timestamptz(3),
    shown_until timestamptz(3),
    headline    text,
    kicker      text,
    image       uuid,
    caption     text,
    alt         text,
    constraint front_entry_pk primary key (front, slot, place),
    constraint front_entry_slot foreign key (front, slot) references front_slot on delete cascade
);

-- Assets that are shown beside something live and between two instants only; others are among the sources of a rendering.
create table media_showing (
    place       uuid           not null,
    nth         integer        not null,
    asset       uuid           not null,
    beside      uuid           not null,
    shown_from  timestamptz(3),
    shown_until timestamptz(3),
    constraint media_showing_pk primary key (place, nth)
);
create index media_showing_asset on media_showing (asset);
