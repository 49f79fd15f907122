-- Links under which one item can be seen before it is live. Of the secret in a link only the SHA-256 is kept.
create table preview_link (
    id              uuid           not null,
    item            uuid           not null,
    token_hash      text           not null,
    -- The revision that it shows; null follows the newest.
    revision        integer,
    -- The limits of whoever made it, which hold for the drafts that the item names; null if there were none.
    remit           jsonb,
    created_at      timestamptz(3) not null,
    created_by_id   text           not null,
    created_by_name text           not null,
    expires_at      timestamptz(3) not null,
    constraint preview_link_pk primary key (id),
    constraint preview_link_token unique (token_hash),
    constraint preview_link_item foreign key (item) references item (id) on delete cascade,
    constraint preview_link_ends_after_it_begins check (expires_at > created_at)
);

create index preview_link_of_item on preview_link (item, created_at);
create index preview_link_expired on preview_link (expires_at);
