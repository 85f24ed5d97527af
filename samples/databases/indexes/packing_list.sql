-- needs: postgres
-- setup: shared/shop.sql shared/shop-large.sql
set default_statistics_target = 2000;
set max_parallel_workers_per_gather = 0;
analyze orders;
\pset tuples_only on
\pset format unaligned

-- --8<-- [start:index]
create index orders_open_by_day on orders (ordered_on, id) where status = 'open';
-- --8<-- [end:index]

\echo '--8<-- [start:plan]'
-- --8<-- [start:question]
explain (analyze, buffers)
select id, customer_id, ordered_on
from orders
where status = 'open'
order by ordered_on, id
limit 20;
-- --8<-- [end:question]
\echo '--8<-- [end:plan]'

\pset tuples_only off
\pset format aligned
\echo '--8<-- [start:size]'
select pg_relation_size('orders_open_by_day') / 8192 as pages_of_index,
       pg_relation_size('orders') / 8192 as pages_of_table;
\echo '--8<-- [end:size]'
