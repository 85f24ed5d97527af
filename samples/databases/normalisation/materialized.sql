-- needs: postgres
-- setup: shared/shop.sql
\set QUIET on
\pset footer off
\echo --8<-- [start:view]
create materialized view sales as
  select book_id, sum(quantity) as copies
  from order_lines
  group by book_id;

insert into order_lines values (4, 1, 10, 1200);
select copies from sales where book_id = 1;

refresh materialized view sales;
select copies from sales where book_id = 1;
\echo --8<-- [end:view]
