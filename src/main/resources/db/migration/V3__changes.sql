-- The log of changes. Appended in the acting transaction without a position; the sequencer numbers what is committed.
create table change (
    seq           bigint         not null generated always as identity constraint change_pk primary key,
    position      bigint,
    at            timestamptz(3) not null,
    kind          text           not null,
    item          uuid           not null,
    locale        text,
    action        text           not null,
    cause         text           not null constraint change_cause check (cause in ('edited', 'rendered')),
    revision      integer,
    -- What delivery says of the thing changed, so others that show it must follow.
    spreads       boolean        not null,
    -- The ids under which others look at the thing: itself, its translation group.
    reaches       uuid[]         not null,
    -- The edit that a re-rendering follows from.
    origin        bigint,
    actor_id      text           not null,
    actor_name    text           not null,
    path          text,
    previous_path text
);

create unique index change_position on change (position) where position is not null;
create index change_unstamped on change (seq) where position is null;
create index change_item on change (item, seq);
create index change_origin on change (origin) where origin is not null;

-- The head of the log. Locked by the sequencer for the moment of numbering, so positions have no gaps.
create table change_log (
    only_row   boolean not null default true constraint change_log_pk primary key constraint change_log_one check (only_row),
    generation uuid    not null,
    head       bigint  not null
);
insert into change_log (generation, head) values (gen_random_uuid(), 0);

-- How far each reader of the log has come.
create table change_reader (
    name     text   not null constraint change_reader_pk primary key,
    position bigint not null
);
