-- needs: postgres
-- setup: shared/shop.sql blurbs.sql
\set ON_ERROR_STOP 0
\set QUIET on
\echo --8<-- [start:syntax]
select title from books where to_tsvector('english', title) @@ to_tsquery('english', 'paper bridges');
\echo --8<-- [end:syntax]
\echo --8<-- [start:immutable]
create index on books using gin (to_tsvector(title));
\echo --8<-- [end:immutable]
\echo --8<-- [start:stop]
select count(*) from books where to_tsvector('english', title) @@ websearch_to_tsquery('english', 'the who');
\echo --8<-- [end:stop]
\echo --8<-- [start:language]
select to_tsvector('english', 'Straßen und Brücken') @@ to_tsquery('english', 'Brücke') as english,
       to_tsvector('german', 'Straßen und Brücken') @@ to_tsquery('german', 'Brücke') as german;
\echo --8<-- [end:language]
