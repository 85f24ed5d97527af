-- run-by: check-first.sessions
alter table customers drop constraint customers_email_key;
