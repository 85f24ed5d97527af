-- needs: postgres
-- setup: shared/shop.sql
\set QUIET on
\pset null NULL
\pset footer off
\echo --8<-- [start:change]
create table book_authors (
  book_id   integer not null references books (id),
  author_id integer not null references authors (id),
  position  integer not null, -- whose name comes first on the cover
  primary key (book_id, author_id)
);

insert into book_authors (book_id, author_id, position)
  select id, author_id, 1 from books;
insert into book_authors (book_id, author_id, position) values (6, 4, 2);
alter table books drop column author_id;
\echo --8<-- [end:change]
\echo --8<-- [start:query]
select b.title, string_agg(a.name, ', ' order by ba.position) as authors
from books b
join book_authors ba on ba.book_id = b.id
join authors a on a.id = ba.author_id
where b.id >= 5
group by b.id, b.title
order by b.id;
\echo --8<-- [end:query]
