-- needs: postgres
-- setup: shared/shop.sql orders.sql
-- mask: ^ +\d+(?= \| +\()
\echo '-- --8<-- [start:versions]'
-- --8<-- [start:versions]
select xmin, ctid, status from orders where id = 3;
update orders set status = 'paid' where id = 3;
select xmin, ctid, status from orders where id = 3;
-- --8<-- [end:versions]
\echo '-- --8<-- [end:versions]'
vacuum orders;
\echo '-- --8<-- [start:vacuum]'
-- --8<-- [start:vacuum]
create extension pgstattuple;
create view space as
  select table_len / 1024 as kilobytes, tuple_count as rows, dead_tuple_count as dead_rows
  from pgstattuple('orders');

select * from space;
update orders set status = 'sent' where status = 'paid';
select * from space;
vacuum orders;
select * from space;
update orders set status = 'open' where id % 5 = 0;
select * from space;
-- --8<-- [end:vacuum]
\echo '-- --8<-- [end:vacuum]'
