-- More orders for the bookshop, and the traces that accounts leave: cards, addresses, phones.
insert into customers (id, name, email) values
  (5, 'Eli Novak', 'eli@example.com'),
  (6, 'Fay Osei',  'fay@example.com'),
  (7, 'Gus Moreno', 'gus@example.com'),
  (8, 'Hana Sato', 'hana@example.com');

insert into orders (id, customer_id, ordered_on, status) values
  (5, 5, '2026-05-03', 'sent'),
  (6, 6, '2026-05-04', 'sent'),
  (7, 7, '2026-05-06', 'paid'),
  (8, 8, '2026-05-06', 'paid');

insert into order_lines (order_id, book_id, quantity, price_cents) values
  (5, 1, 1, 1200),
  (5, 4, 1, 1600),
  (6, 1, 1, 1200),
  (6, 4, 1, 1600),
  (6, 5, 1,  950),
  (7, 1, 1, 1200),
  (8, 6, 1, 1400);

create table traces (
  customer_id integer not null references customers (id),
  trace       text not null,
  primary key (customer_id, trace)
);
create index traces_by_trace on traces (trace, customer_id);

insert into traces (customer_id, trace) values
  (1, 'card 1020'),
  (1, 'Harbor Street 9'),
  (2, 'Harbor Street 9'),
  (3, 'card 5566'),
  (4, 'card 9090'),
  (5, 'card 7781'),
  (6, 'card 7781'),
  (6, 'Mill Lane 4'),
  (7, 'Mill Lane 4'),
  (7, 'phone 555-0117'),
  (8, 'phone 555-0117');
