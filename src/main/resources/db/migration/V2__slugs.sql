-- One slug, one thing: unique on the folded form, so that two spellings of a word cannot stand for two articles.
create table slug (
    kind      text    not null,
    locale    text    not null,
    folded    text    not null,
    slug      text    not null,
    item      uuid    not null,
    -- The slug of the head; of what is live; of what once was live, which stays its item's for good.
    head      boolean not null,
    live      boolean not null,
    ever_live boolean not null,
    constraint slug_pk primary key (kind, locale, folded)
);

create index slug_item on slug (item);
