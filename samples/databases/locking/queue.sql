-- run-by: queue.sessions
-- Three more paid orders, waiting to be packed.
insert into orders (id, customer_id, ordered_on, status) values
  (5, 4, '2026-05-09', 'paid'),
  (6, 2, '2026-05-09', 'paid'),
  (7, 3, '2026-05-10', 'paid');
