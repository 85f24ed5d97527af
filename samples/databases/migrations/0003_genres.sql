-- run-by: runner.console
-- --8<-- [start:file]
create table genres (name text primary key);
insert into genres (name) values ('fiction'), ('travel');
alter table book add column genre text references genres;
-- --8<-- [end:file]
