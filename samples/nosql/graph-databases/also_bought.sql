-- needs: postgres
-- setup: shared/shop.sql traces.sql
\set QUIET on
-- --8<-- [start:view]
create view bought as
select distinct o.customer_id, l.book_id
from orders o
join order_lines l on l.order_id = o.id;
-- --8<-- [end:view]
\echo --8<-- [start:also]
-- --8<-- [start:question]
select b.title, count(*) as buyers
from bought this
join bought also on also.customer_id = this.customer_id and also.book_id <> this.book_id
join books b on b.id = also.book_id
where this.book_id = 1
group by b.id, b.title
order by buyers desc, b.title;
-- --8<-- [end:question]
\echo --8<-- [end:also]
