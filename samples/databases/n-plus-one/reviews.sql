-- run-by: cartesian.py
-- 200 reviews of Tide Tables, and 100 orders of it.
create table reviews (
  id      integer generated always as identity primary key,
  book_id integer not null references books (id),
  stars   integer not null check (stars between 1 and 5)
);

insert into reviews (book_id, stars) select 1, 1 + n % 5 from generate_series(1, 200) as n;
insert into orders select n, 2, '2026-05-02', 'sent' from generate_series(5, 102) as n;
insert into order_lines select n, 1, 1, 1200 from generate_series(5, 102) as n;
