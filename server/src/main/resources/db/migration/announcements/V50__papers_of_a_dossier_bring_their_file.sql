-- A paper of a dossier may bring the document itself: sealed in the vault under a key of its own.
alter table announcements.documents add column file uuid, add column data_key uuid;
alter table announcements.documents add constraint documents_file_has_its_key check ((file is null) = (data_key is null));
grant update (file, data_key) on announcements.documents to ${app};
