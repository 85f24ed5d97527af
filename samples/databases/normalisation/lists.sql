-- needs: postgres
\set QUIET on
\pset footer on
\echo --8<-- [start:lists]
create table orders_sheet (order_id integer, customer text, email text, books text);
insert into orders_sheet values
  (1, 'Ada Mensah',  'ada@example.com',  '1 Tide Tables, 2 A Field Guide to Rain'),
  (3, 'Bo Larsen',   'bo@example.com',   '3 Tide Tables, 1 Paper Bridges'),
  (5, 'Dina Haddad', 'dina@example.com', '21 Tide Tables');

select order_id, books from orders_sheet where books like '%1 Tide Tables%';
\echo --8<-- [end:lists]
