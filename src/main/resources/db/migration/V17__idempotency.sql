-- Answers to requests with an Idempotency-Key, written in the transaction of the act: a crash leaves both or neither.
create table idempotency (
    caller  text        not null,
    key     text        not null,
    -- -1 for a whole request, else the operation of a bulk request that is not atomic.
    part    integer     not null,
    -- SHA-256 of path, query, If-Match and body.
    request bytea       not null,
    status  integer     not null,
    tag     text,
    place   text,
    body    text        not null,
    at      timestamptz not null default now(),
    constraint idempotency_pk primary key (caller, key, part)
);

-- What is swept.
create index idempotency_at on idempotency (at);
