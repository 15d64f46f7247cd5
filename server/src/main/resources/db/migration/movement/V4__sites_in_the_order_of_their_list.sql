-- The list of a whole province is read in this order, a page at a time, instead of being sorted anew for each page.
create index sites_by_words on movement.sites (words, id);
