-- Live events: when and where lists look for them.
create table event (
    id       uuid           not null constraint event_pk primary key,
    -- Whole days stand as days of UTC and are compared with whole days again; the end is the first moment after it.
    starts   timestamptz(3) not null,
    ends     timestamptz(3) not null,
    dated    boolean        not null,
    -- A class of length. Of a class, what is on at a moment began at most so long before it: lists walk each class from
    -- there on, side by side, instead of from the first event there ever was.
    span     integer        not null,
    category text           not null,
    country  text,
    -- Live or not: what is not is never shown.
    part_of  uuid,
    constraint event_ends check (starts < ends)
);

create index event_start on event (span, starts, id);
create index event_category on event (category, span, starts, id);
create index event_country on event (country, span, starts, id) where country is not null;
create index event_part_of on event (part_of, span, starts, id) where part_of is not null;

-- The people, sections and tags under which lists find a live event; these may be live or not.
create table event_listing (
    event    uuid           not null constraint event_listing_event references event on delete cascade,
    relation text           not null constraint event_listing_relation check (relation in ('person', 'section', 'tag')),
    target   uuid           not null,
    span     integer        not null,
    starts   timestamptz(3) not null,
    ends     timestamptz(3) not null,
    dated    boolean        not null,
    constraint event_listing_pk primary key (event, relation, target)
);

create index event_listing_order on event_listing (relation, target, span, starts, event);
