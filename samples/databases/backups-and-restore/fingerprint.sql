-- run-by: dump.console
-- --8<-- [start:tables]
select 'authors' as name, count(*) as rows, md5(string_agg(authors::text, ',' order by id)) as checksum from authors
union all
select 'books', count(*), md5(string_agg(books::text, ',' order by id)) from books
union all
select 'customers', count(*), md5(string_agg(customers::text, ',' order by id)) from customers
union all
select 'orders', count(*), md5(string_agg(orders::text, ',' order by id)) from orders
union all
select 'order_lines', count(*), md5(string_agg(order_lines::text, ',' order by order_id, book_id)) from order_lines;
-- --8<-- [end:tables]
