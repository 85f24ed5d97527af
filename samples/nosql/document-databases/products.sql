-- needs: postgres
-- --8<-- [start:create]
create table products (
  id  integer primary key,
  doc jsonb not null
);

insert into products values
  (1, '{"kind": "book", "title": "Tide Tables", "price_cents": 1200, "formats": ["paper", "epub"]}'),
  (2, '{"kind": "audiobook", "title": "Night Trains", "price_cents": 1900, "minutes": 412, "reader": {"name": "Rui"}}'),
  (3, '{"kind": "map", "title": "The North Coast", "price_cents": 850, "scale": 25000}');
-- --8<-- [end:create]
-- --8<-- [start:query]
select id, doc->>'title' as title from products where doc @> '{"formats": ["epub"]}';

select id, doc->>'title' as title from products where doc #>> '{reader,name}' = 'Rui';

update products set doc = doc || '{"minutes": 415}' where id = 2 returning doc->'minutes' as minutes;
-- --8<-- [end:query]
