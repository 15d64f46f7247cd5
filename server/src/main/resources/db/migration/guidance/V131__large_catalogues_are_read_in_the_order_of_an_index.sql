-- Tens of thousands of entries: the editor's list is read in the order of an index instead of being sorted anew for
-- every page. Unaccenting does not count as immutable, so what it makes is kept beside the title.
alter table guidance.entries add column sort_as text;
update guidance.entries set sort_as = public.unaccent(lower(title));
alter table guidance.entries alter column sort_as set not null;
comment on column guidance.entries.sort_as is 'The title folded, as lists are sorted.';
drop index guidance.entries_by_title;
create index entries_in_order on guidance.entries (kind, sort_as, id);
create index entries_by_field on guidance.entries (field) where kind = 'PROCEDURE';
