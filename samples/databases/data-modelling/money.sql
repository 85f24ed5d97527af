-- needs: postgres
-- setup: shared/shop.sql
\set QUIET on
\pset null NULL
\pset footer off
\echo --8<-- [start:money]
select 0.1::float8 + 0.2::float8 as float8,
       0.1::numeric + 0.2::numeric as numeric,
       10 + 20 as cents;
\echo --8<-- [end:money]
