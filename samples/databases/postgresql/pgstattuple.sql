-- run-by: old_transaction.sessions
create extension pgstattuple;
