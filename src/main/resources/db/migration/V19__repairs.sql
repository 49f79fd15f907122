-- What a repair wrote, by item, so that it can be undone: the places, what they said before and what they said after.
create table repair (
    job    uuid  not null constraint repair_job references job on delete cascade,
    item   uuid  not null,
    kind   text  not null,
    places jsonb not null,
    constraint repair_pk primary key (job, item)
);
