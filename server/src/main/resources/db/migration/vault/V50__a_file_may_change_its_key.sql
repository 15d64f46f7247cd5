-- A file moved to another record is sealed anew under that record's key; only the worker moves files.
grant update (key, secret, name) on vault.files to ${worker};
