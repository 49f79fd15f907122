-- Work in progress: one row per thing, its revisions behind it. Delivery reads neither.
create table item (
    id                uuid           not null constraint item_pk primary key,
    kind              text           not null,
    -- An article's language; other kinds carry their languages inside.
    locale            text,
    stage             text           not null constraint item_stage check (stage in ('draft', 'in-review', 'approved')),
    archived          boolean        not null,
    version           bigint         not null,
    label             text           not null,
    slugs             jsonb          not null,
    head_revision     integer        not null,
    live_revision     integer,
    -- The section (an article's) or the parent (a section's) of the head, and of what is live.
    section_id        uuid,
    live_section_id   uuid,
    -- The id under which an article and its translations know each other.
    translation_group uuid,
    live_translation_group uuid,
    -- What head and live revision name; answers «where is this used?».
    refs              uuid[]         not null,
    -- The first publication and the last that changed public text; they outlive a withdrawal.
    published_at      timestamptz(3),
    modified_at       timestamptz(3),
    withdrawn_at      timestamptz(3),
    created_at        timestamptz(3) not null,
    created_by_id     text           not null,
    created_by_name   text           not null,
    updated_at        timestamptz(3) not null,
    updated_by_id     text           not null,
    updated_by_name   text           not null,
    status            text           not null generated always as (
        case
            when archived then 'archived'
            when live_revision is not null then 'live'
            when withdrawn_at is not null then 'withdrawn'
            else stage
        end) stored
);

create index item_desk on item (updated_at desc, id desc);
create index item_desk_kind on item (kind, updated_at desc, id desc);
create index item_desk_status on item (status, updated_at desc, id desc);
create index item_desk_section on item (section_id, updated_at desc, id desc);
create index item_desk_editor on item (updated_by_id, updated_at desc, id desc);
create index item_live_section on item (live_section_id) where live_section_id is not null;
create index item_refs on item using gin (refs);
create index item_translation_group on item (translation_group) where translation_group is not null;

create table revision (
    item            uuid           not null constraint revision_item references item on delete cascade,
    number          integer        not null,
    content         jsonb          not null,
    created_at      timestamptz(3) not null,
    created_by_id   text           not null,
    created_by_name text           not null,
    -- The revision that this one brought back, if it was restored.
    restored_from   integer,
    constraint revision_pk primary key (item, number)
);
