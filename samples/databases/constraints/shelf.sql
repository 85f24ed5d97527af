-- run-by: swap.console
-- --8<-- [start:shelf]
create table shelf (
  book_id integer primary key references books (id),
  place   integer not null unique
);
insert into shelf values (1, 1), (2, 2);
-- --8<-- [end:shelf]
