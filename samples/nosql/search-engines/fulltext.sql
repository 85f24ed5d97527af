-- needs: postgres
-- setup: shared/shop.sql blurbs.sql
\set QUIET on
\echo --8<-- [start:like]
-- --8<-- [start:like-question]
select title from books where title || ' ' || description ilike '%rain%' order by id;
select title from books where title || ' ' || description ilike '%building bridges%' order by id;
-- --8<-- [end:like-question]
\echo --8<-- [end:like]
\echo --8<-- [start:vector]
-- --8<-- [start:vector-question]
select to_tsvector('english', 'Night Trains: through eleven countries, by slow trains') as vector,
       websearch_to_tsquery('english', 'slow train -bus') as query;
-- --8<-- [end:vector-question]
\echo --8<-- [end:vector]
-- --8<-- [start:column]
alter table books add search tsvector generated always as (
  setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', description), 'B')
) stored;
create index books_search on books using gin (search);
-- --8<-- [end:column]
\echo --8<-- [start:ranked]
-- --8<-- [start:ranked-question]
select title, round(ts_rank(search, query)::numeric, 2) as rank,
       ts_headline('english', description, query, 'MaxWords=8, MinWords=5, ShortWord=2') as excerpt
from books, websearch_to_tsquery('english', 'rain') as query
where search @@ query
order by rank desc;
-- --8<-- [end:ranked-question]
\echo --8<-- [end:ranked]
\echo --8<-- [start:forms]
-- --8<-- [start:forms-question]
select asked, array(select title from books where search @@ websearch_to_tsquery('english', asked) order by id) as found
from (values ('building bridges'), ('"lonely lighthouse"'), ('rain -lighthouse'), ('trains or sails'), ('feild')) as v (asked);
-- --8<-- [end:forms-question]
\echo --8<-- [end:forms]
