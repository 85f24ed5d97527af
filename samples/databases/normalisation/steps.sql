-- needs: postgres
-- setup: sheet.sql
\set QUIET on
\pset footer on
\echo --8<-- [start:test]
select customer from sheet group by customer having count(distinct email) > 1;
select order_id from sheet group by order_id having count(distinct customer) > 1;
select title    from sheet group by title    having count(distinct price_cents) > 1;
\echo --8<-- [end:test]
\echo --8<-- [start:second]
create table books as
  select distinct title, author from sheet;
alter table books add primary key (title);

create table orders as
  select distinct order_id, ordered_on, customer, email from sheet;
alter table orders add primary key (order_id);

create table order_lines as
  select order_id, title, quantity, price_cents from sheet;
alter table order_lines add primary key (order_id, title);
\echo --8<-- [end:second]
\echo --8<-- [start:third]
create table customers as
  select distinct customer as name, email from orders;
alter table customers add primary key (name);

alter table orders drop column email;
\echo --8<-- [end:third]
\echo --8<-- [start:lossless]
create view sheet_again as
  select l.order_id, o.ordered_on, o.customer, c.email, l.title, b.author, l.quantity, l.price_cents
  from order_lines l
  join orders o on o.order_id = l.order_id
  join customers c on c.name = o.customer
  join books b on b.title = l.title;

select (select count(*) from sheet) as before,
       (select count(*) from sheet_again) as after,
       (select count(*) from (select * from sheet except select * from sheet_again) as missing) as missing;
\echo --8<-- [end:lossless]
\echo --8<-- [start:cured]
update customers set email = 'ada@bookshop.example' where name = 'Ada Mensah' returning email;
insert into books values ('Ghost Harbor', 'Rui Carvalho');
delete from order_lines where order_id = 4;
delete from orders where order_id = 4;
select name, email from customers where name = 'Chen Wei';
\echo --8<-- [end:cured]
