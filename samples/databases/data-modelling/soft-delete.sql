-- needs: postgres
-- setup: shared/shop.sql
\set QUIET on
\pset null NULL
\pset footer off
\echo --8<-- [start:soft]
alter table customers add column deleted_at timestamptz;
update customers set deleted_at = now() where id = 2;

create view active_customers as
  select id, name, email from customers where deleted_at is null;

select name from active_customers order by id;
\echo --8<-- [end:soft]
\echo --8<-- [start:again]
alter table customers drop constraint customers_email_key;
create unique index customers_email_active on customers (email) where deleted_at is null;
insert into customers (id, name, email) values (5, 'Bo Larsen', 'bo@example.com');
\echo --8<-- [end:again]
