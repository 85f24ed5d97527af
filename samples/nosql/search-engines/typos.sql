-- needs: postgres
-- setup: shared/shop.sql blurbs.sql
\set QUIET on
\pset null NULL
-- --8<-- [start:words]
create extension pg_trgm;
create table words as
  select word from ts_stat($$ select to_tsvector('simple', title || ' ' || description) from books $$);
create index words_similar on words using gin (word gin_trgm_ops);
-- --8<-- [end:words]
\echo --8<-- [start:trigrams]
select show_trgm('field');
select show_trgm('feild');
select word, round(similarity(word, 'feild')::numeric, 2) as similarity from words order by similarity desc, word limit 3;
\echo --8<-- [end:trigrams]
\echo --8<-- [start:meant]
-- --8<-- [start:meant-question]
select asked, word as meant, round(similarity(asked, word)::numeric, 2) as similarity
from (values ('lighthuose'), ('bridgse'), ('monsoon'), ('feild')) as v (asked)
left join lateral (
  select word from words where word % asked order by similarity(word, asked) desc, word limit 1
) as nearest on true;
-- --8<-- [end:meant-question]
\echo --8<-- [end:meant]
