-- run-by: runner.console
-- --8<-- [start:file]
alter table books add column isbn text unique;
-- --8<-- [end:file]
