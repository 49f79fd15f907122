-- Live sections. A parent stays while a live section stands in it.
create table section (
    id        uuid    not null constraint section_pk primary key,
    parent_id uuid constraint section_parent_live references section,
    position  integer not null,
    listed    boolean not null
);
create index section_order on section (position, id);
create index section_parent on section (parent_id, position, id);
