-- Things that were merged into others. Their ids stay good: whatever names one means the other. Public, unlike drafts.
create table alias (
    id     uuid not null constraint alias_pk primary key,
    kind   text not null,
    target uuid not null
);
create index alias_target on alias (target);

-- What showed a merged thing is filed again, not only rendered.
create index change_merged on change (position) where action = 'merged';
