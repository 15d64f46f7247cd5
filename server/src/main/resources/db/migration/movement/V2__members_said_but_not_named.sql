-- How many take part where nobody's name is kept: a list brought from elsewhere says only the number.
alter table movement.sites add column said int check (said >= 0);
comment on column movement.sites.said is 'How many members were said to take part; holds while none is named.';
grant update (said) on movement.sites to ${app};
grant update (lines) on movement.imports to ${app};
