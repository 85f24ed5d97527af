-- run-by: runner.console
-- --8<-- [start:file]
create index books_author_id on books (author_id);
-- --8<-- [end:file]
