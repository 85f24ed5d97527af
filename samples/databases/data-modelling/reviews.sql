-- needs: postgres
-- setup: shared/shop.sql
\set QUIET on
\pset null NULL
\pset footer off
\echo --8<-- [start:reviews]
create table reviews (
  id          bigint generated always as identity primary key,
  book_id     integer not null references books (id),
  customer_id integer not null references customers (id),
  stars       integer not null,
  body        text, -- NULL: stars without words
  written_at  timestamptz not null default now()
);

insert into reviews (book_id, customer_id, stars)
values (1, 2, 5), (4, 1, 4)
returning id, stars;
\echo --8<-- [end:reviews]
