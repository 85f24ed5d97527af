-- needs: postgres
-- setup: shared/shop.sql shared/shop-large.sql
-- Statistics over all rows instead of a random sample, and one process: every run plans alike.
set default_statistics_target = 2000;
set max_parallel_workers_per_gather = 0;
analyze customers, orders;
\pset tuples_only on
\pset format unaligned

\echo '--8<-- [start:before]'
-- --8<-- [start:question]
explain (analyze, buffers) select * from orders where customer_id = 4242;
-- --8<-- [end:question]
\echo '--8<-- [end:before]'

insert into customers values (20001, 'Elif Demir', 'elif@example.com');
begin;
\echo '--8<-- [start:slow-delete]'
-- --8<-- [start:delete]
explain (analyze) delete from customers where id = 20001;
-- --8<-- [end:delete]
\echo '--8<-- [end:slow-delete]'
rollback;

-- --8<-- [start:create]
create index orders_customer on orders (customer_id);
-- --8<-- [end:create]

\echo '--8<-- [start:after]'
explain (analyze, buffers) select * from orders where customer_id = 4242;
\echo '--8<-- [end:after]'

\echo '--8<-- [start:fast-delete]'
explain (analyze) delete from customers where id = 20001;
\echo '--8<-- [end:fast-delete]'
