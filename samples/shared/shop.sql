-- The bookshop: the tables and the few rows that every database page starts from.
create table authors (
  id   integer primary key,
  name text not null
);

create table books (
  id          integer primary key,
  author_id   integer not null references authors (id),
  title       text not null,
  price_cents integer not null check (price_cents >= 0),
  stock       integer not null check (stock >= 0)
);

create table customers (
  id    integer primary key,
  name  text not null,
  email text not null unique
);

create table orders (
  id          integer primary key,
  customer_id integer not null references customers (id),
  ordered_on  date not null,
  status      text not null check (status in ('open', 'paid', 'sent'))
);

create table order_lines (
  order_id    integer not null references orders (id),
  book_id     integer not null references books (id),
  quantity    integer not null check (quantity > 0),
  price_cents integer not null check (price_cents >= 0), -- what was paid then, not what the book costs now
  primary key (order_id, book_id)
);

insert into authors (id, name) values
  (1, 'Ines Okafor'),
  (2, 'Tomas Lindqvist'),
  (3, 'Mei Tanaka'),
  (4, 'Rui Carvalho');

insert into books (id, author_id, title, price_cents, stock) values
  (1, 1, 'Tide Tables',            1200, 7),
  (2, 1, 'Salt and Signal',        1850, 0),
  (3, 2, 'The Winter Ledger',      2400, 3),
  (4, 3, 'A Field Guide to Rain',  1600, 12),
  (5, 3, 'Paper Bridges',           950, 5),
  (6, 3, 'Night Trains',           1400, 1);

insert into customers (id, name, email) values
  (1, 'Ada Mensah',   'ada@example.com'),
  (2, 'Bo Larsen',    'bo@example.com'),
  (3, 'Chen Wei',     'chen@example.com'),
  (4, 'Dina Haddad',  'dina@example.com');

insert into orders (id, customer_id, ordered_on, status) values
  (1, 1, '2026-03-02', 'sent'),
  (2, 1, '2026-04-18', 'paid'),
  (3, 2, '2026-04-20', 'open'),
  (4, 3, '2026-05-01', 'sent');

insert into order_lines (order_id, book_id, quantity, price_cents) values
  (1, 1, 1, 1100),
  (1, 4, 2, 1600),
  (2, 3, 1, 2400),
  (3, 1, 3, 1200),
  (3, 5, 1,  950),
  (4, 6, 1, 1400);
