-- needs: postgres
-- setup: shared/shop.sql blurbs.sql
\set QUIET on
-- --8<-- [start:solution]
create table book_search (
  book_id  integer primary key references books (id) on delete cascade,
  document tsvector not null
);
create index book_search_document on book_search using gin (document);

insert into book_search
select b.id,
       setweight(to_tsvector('english', b.title || ' ' || a.name), 'A') ||
       setweight(to_tsvector('english', b.description), 'B')
from books b
join authors a on a.id = b.author_id
on conflict (book_id) do update set document = excluded.document;
-- --8<-- [end:solution]
\echo --8<-- [start:check]
-- --8<-- [start:check-question]
select asked, array(
  select title
  from book_search join books on id = book_id
  where document @@ websearch_to_tsquery('english', asked)
  order by ts_rank(document, websearch_to_tsquery('english', asked)) desc, id
) as found
from (values ('tanaka rain'), ('Ines'), ('rain')) as v (asked);
-- --8<-- [end:check-question]
\echo --8<-- [end:check]
