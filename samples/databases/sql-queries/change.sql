-- needs: postgres
-- setup: shared/shop.sql
\set QUIET on
\pset footer off
\set QUIET off
\echo --8<-- [start:insert]
insert into books (id, author_id, title, price_cents, stock)
values (7, 4, 'Ghost Harbor', 1300, 4),
       (8, 4, 'Slow Bridges', 1150, 2)
returning id, title;
\echo --8<-- [end:insert]
\echo --8<-- [start:update]
update books
set stock = stock - 1
where id = 6 and stock >= 1
returning title, stock;

update books
set stock = stock - 1
where id = 6 and stock >= 1
returning title, stock;
\echo --8<-- [end:update]
\echo --8<-- [start:delete]
delete from books where id = 8;
\echo --8<-- [end:delete]
