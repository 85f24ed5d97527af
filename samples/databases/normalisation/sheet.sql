-- run-by: anomalies.console
-- --8<-- [start:sheet]
create table sheet (
  order_id    integer,
  ordered_on  date    not null,
  customer    text    not null,
  email       text    not null,
  title       text,
  author      text    not null,
  quantity    integer not null,
  price_cents integer not null,
  primary key (order_id, title)
);

insert into sheet values
  (1, '2026-03-02', 'Ada Mensah', 'ada@example.com',  'Tide Tables',           'Ines Okafor',     1, 1100),
  (1, '2026-03-02', 'Ada Mensah', 'ada@example.com',  'A Field Guide to Rain', 'Mei Tanaka',      2, 1600),
  (2, '2026-04-18', 'Ada Mensah', 'ada@example.com',  'The Winter Ledger',     'Tomas Lindqvist', 1, 2400),
  (3, '2026-04-20', 'Bo Larsen',  'bo@example.com',   'Tide Tables',           'Ines Okafor',     3, 1200),
  (3, '2026-04-20', 'Bo Larsen',  'bo@example.com',   'Paper Bridges',         'Mei Tanaka',      1,  950),
  (4, '2026-05-01', 'Chen Wei',   'chen@example.com', 'Night Trains',          'Mei Tanaka',      1, 1400);
-- --8<-- [end:sheet]
