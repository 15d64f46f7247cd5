-- A version that was given up with its transaction is never given to another change: who had read under it would take
-- the other for what was read.
create sequence guidance.catalogue_versions;
select setval('guidance.catalogue_versions', greatest((select version from guidance.catalogue), 1));
grant usage on sequence guidance.catalogue_versions to ${app}, ${worker};
