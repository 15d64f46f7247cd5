-- A conversation or some of its lines may be moved out of this module, with all that hangs on them.
grant delete on all tables in schema channels to ${worker};
revoke delete on channels.migrations from ${worker};
alter default privileges in schema channels grant delete on tables to ${worker};
