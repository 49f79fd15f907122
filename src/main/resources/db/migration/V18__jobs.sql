-- Work that takes longer than a request: done in steps, each with its outcome in one transaction.
create table job (
    id              uuid           not null constraint job_pk primary key,
    kind            text           not null,
    state           text           not null
        constraint job_state check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
    -- What was asked for, and by whom: the work is done as that caller.
    ordered         jsonb          not null,
    actor           jsonb          not null,
    -- Where the next step begins; null before the first.
    position        jsonb,
    done            bigint         not null,
    total           bigint,
    counts          jsonb          not null,
    problems        jsonb          not null,
    problem_count   bigint         not null,
    report          jsonb          not null,
    created_by_id   text           not null,
    created_by_name text           not null,
    created_at      timestamptz(3) not null,
    started_at      timestamptz(3),
    finished_at     timestamptz(3)
);

-- What a node looks for; nearly nothing is open.
create index job_open on job (created_at, id) where state in ('queued', 'running');
