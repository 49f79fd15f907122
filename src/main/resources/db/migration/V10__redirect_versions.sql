-- Redirects are changed like everything else: by whom has seen the version that is there.
alter table redirect add column version bigint not null default 1;

-- Chains are looked for by what an address says before its query and fragment, so this index serves nothing; and the
-- longest addresses do not fit into it.
drop index redirect_to;
