-- Tokens of people and integrations. Of the secret only the SHA-256 is kept. A revoked one stays: what it wrote names it.
create table access_token (
    id              uuid           not null constraint access_token_pk primary key,
    digest          bytea          not null constraint access_token_digest unique
        constraint access_token_digest_length check (octet_length(digest) = 32),
    name            text           not null,
    -- Null where permissions were given one by one.
    role            text constraint access_token_role check (role in ('reader', 'author', 'editor', 'publisher', 'admin')),
    permissions     text[]         not null constraint access_token_permissions check (cardinality(permissions) > 0),
    -- What it is limited to; null is no limit. An empty list would be one that nobody meant.
    kinds           text[] constraint access_token_kinds check (cardinality(kinds) > 0),
    sections        uuid[] constraint access_token_sections check (cardinality(sections) > 0),
    own             boolean        not null,
    version         bigint         not null,
    created_at      timestamptz(3) not null,
    created_by_id   text           not null,
    created_by_name text           not null,
    expires_at      timestamptz(3),
    last_used_at    timestamptz(3),
    revoked_at      timestamptz(3),
    revoked_by_id   text,
    revoked_by_name text,
    -- Whoever is limited changes nothing that concerns everybody.
    constraint access_token_admin check (
        not ('admin' = any(permissions) and (kinds is not null or sections is not null or own)))
);

-- Callers whom another issuer vouches for, once they have been here.
create table editor (
    id        text           not null constraint editor_pk primary key,
    name      text           not null,
    writes    boolean        not null,
    last_seen timestamptz(3) not null
);
