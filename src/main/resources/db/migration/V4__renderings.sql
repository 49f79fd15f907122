-- The shapes in which releases render, in the order in which they first ran here.
create table view_version (
    ordinal integer not null generated always as identity constraint view_version_pk primary key,
    version text    not null constraint view_version_unique unique,
    -- Whether everything that is live was rendered in it.
    complete boolean not null default false
);

-- What delivery says of a live thing, made when it went live. Texts, never states that a clock changes.
create table rendering (
    item          uuid           not null,
    locale        text           not null,
    kind          text           not null,
    document      text           not null,
    card          text           not null,
    document_hash text           not null,
    card_hash     text           not null,
    slug          text           not null,
    path          text           not null,
    -- The next instant, already public, at which the answer changes by itself.
    changes_at    timestamptz(3),
    -- Every id that the rendering looked at, found live or not.
    sources       uuid[]         not null,
    revision      integer        not null,
    view_ordinal  integer        not null,
    -- Every change up to this position was visible when the text was made.
    position_seen bigint         not null,
    -- When the text last became another.
    changed_at    timestamptz(3) not null,
    constraint rendering_pk primary key (item, locale)
);

-- Lists read twenty cards at a time: they stay in the row, documents go out of line.
alter table rendering alter column card set storage main;
create index rendering_sources on rendering using gin (sources) with (fastupdate = off);
create index rendering_view on rendering (view_ordinal);

-- What was live and is withdrawn.
create table tombstone (
    item        uuid           not null constraint tombstone_pk primary key,
    kind        text           not null,
    at          timestamptz(3) not null,
    reason      text           not null,
    notice      jsonb,
    redirect_to uuid
);

create table redirect (
    id         uuid           not null constraint redirect_pk primary key,
    from_path  text           not null constraint redirect_from unique,
    to_path    text,
    permanent  boolean        not null,
    created_at timestamptz(3) not null,
    constraint redirect_target check ((to_path is null) or (to_path <> from_path))
);
create index redirect_to on redirect (to_path);
