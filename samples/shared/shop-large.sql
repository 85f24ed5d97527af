-- The same bookshop after ten years: 20,000 customers and 200,000 orders, made by formula so that every run is alike.
-- For PostgreSQL; run shop.sql first.
-- Foreign keys go and come back: checking them once at the end takes a third of the time of checking each row.
alter table orders drop constraint orders_customer_id_fkey;
alter table order_lines drop constraint order_lines_order_id_fkey, drop constraint order_lines_book_id_fkey;

insert into customers (id, name, email)
  select n, 'Customer ' || n, 'customer' || n || '@example.com'
  from generate_series(5, 20000) as n;

insert into orders (id, customer_id, ordered_on, status)
  select n, 1 + (n * 7919) % 20000, date '2016-01-01' + (n * 31 % 3650), (array['sent', 'sent', 'sent', 'paid', 'open'])[1 + n % 5]
  from generate_series(5, 200000) as n;

insert into order_lines (order_id, book_id, quantity, price_cents)
  select o.id, 1 + (o.id + k) % 6, 1 + o.id % 3, b.price_cents
  from orders o
  cross join generate_series(0, 1) as k
  join books b on b.id = 1 + (o.id + k) % 6
  where o.id >= 5;

alter table orders add foreign key (customer_id) references customers (id);
alter table order_lines add foreign key (order_id) references orders (id), add foreign key (book_id) references books (id);
analyze;
