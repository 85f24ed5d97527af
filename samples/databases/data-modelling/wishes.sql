-- needs: postgres
-- setup: shared/shop.sql
\set QUIET on
\pset null NULL
\pset footer off
\echo --8<-- [start:wishes]
create table wishes (
  customer_id integer not null references customers (id),
  book_id     integer not null references books (id),
  wished_at   timestamptz not null default now(),
  primary key (customer_id, book_id)
);
\echo --8<-- [end:wishes]
\echo --8<-- [start:check]
insert into wishes (customer_id, book_id) values (4, 2), (3, 2), (4, 6);

select b.title, count(*) as wished_by
from wishes w
join books b on b.id = w.book_id
group by b.id, b.title
order by wished_by desc;
\echo --8<-- [end:check]
