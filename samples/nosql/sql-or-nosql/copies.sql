-- run-by: schema.console
-- --8<-- [start:copies]
select sum((line ->> 'quantity')::integer) as copies
from order_documents, jsonb_array_elements(body -> 'lines') as line
where line ->> 'book' = '1';
-- --8<-- [end:copies]
