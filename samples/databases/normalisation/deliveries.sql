-- needs: postgres
\set QUIET on
\pset footer on
\echo --8<-- [start:deliveries]
create table deliveries (
  delivery_id integer,
  supplier    text,
  phone       text, -- of the supplier
  arrived_on  date,
  title       text,
  shelf       text, -- where this title stands in the shop
  copies      integer,
  primary key (delivery_id, title)
);
insert into deliveries values
  (1, 'Northlight', '555-0101', '2026-02-01', 'Tide Tables',       'A3', 10),
  (1, 'Northlight', '555-0101', '2026-02-01', 'Night Trains',      'B1',  5),
  (2, 'Quay Press', '555-0199', '2026-02-09', 'Tide Tables',       'A3',  4),
  (3, 'Northlight', '555-0101', '2026-03-15', 'The Winter Ledger', 'C2',  6);
\echo --8<-- [end:deliveries]
\echo --8<-- [start:solution]
create table suppliers as select distinct supplier, phone from deliveries;
alter table suppliers add primary key (supplier);

create table titles as select distinct title, shelf from deliveries;
alter table titles add primary key (title);

create table arrivals as select distinct delivery_id, supplier, arrived_on from deliveries;
alter table arrivals add primary key (delivery_id);

create table arrival_lines as select delivery_id, title, copies from deliveries;
alter table arrival_lines add primary key (delivery_id, title);
\echo --8<-- [end:solution]
\echo --8<-- [start:check]
create view deliveries_again as
  select l.delivery_id, s.supplier, s.phone, a.arrived_on, l.title, t.shelf, l.copies
  from arrival_lines l
  join arrivals a on a.delivery_id = l.delivery_id
  join suppliers s on s.supplier = a.supplier
  join titles t on t.title = l.title;

select * from deliveries except select * from deliveries_again;
select * from deliveries_again except select * from deliveries;
\echo --8<-- [end:check]
