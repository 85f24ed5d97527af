-- needs: postgres
-- setup: shared/shop.sql
\set QUIET on
\pset null NULL
\pset footer off
\set QUIET off
\echo --8<-- [start:cascade]
alter table order_lines drop constraint order_lines_order_id_fkey;
alter table order_lines add foreign key (order_id) references orders (id) on delete cascade;

delete from orders where id = 3;
select count(*) from order_lines where order_id = 3;
\echo --8<-- [end:cascade]
