-- Changes that a reader of the log could not follow: tried again later, while it follows what comes after.
create table change_set_aside (
    reader   text           not null,
    position bigint         not null,
    since    timestamptz(3) not null,
    tries    integer        not null constraint change_set_aside_tries check (tries > 0),
    next_try timestamptz(3) not null,
    failure  text           not null,
    constraint change_set_aside_pk primary key (reader, position)
);
