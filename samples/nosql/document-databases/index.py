# needs: postgres
# mask: \d+\.\d\d ms
import re
import statistics
import time

# --8<-- [start:index]
import psycopg

db = psycopg.connect(autocommit=True)
db.execute("create table products (id integer primary key, doc jsonb not null)")
db.execute("""
    insert into products select n, jsonb_build_object('title', 'Book ' || n, 'code', n, 'price_cents', n % 5000)
    from generate_series(1, 50000) as n""")
db.execute("analyze products")

CODE = """select count(*) from products where doc @> '{"code": 31337}'"""
PRICE = "select count(*) from products where (doc->>'price_cents')::integer > 4990"


def measure(indexes):
    for name, query in (("code", CODE), ("price", PRICE)):
        plan = str(db.execute("explain " + query).fetchall())
        way = re.search(r"Seq Scan|Bitmap Heap Scan|Index Scan", plan)[0]
        print(f"{indexes:16} {name:6} {milliseconds(query):5.2f} ms  {way}")


# --8<-- [end:index]
def milliseconds(query):
    durations = []
    for _ in range(9):
        start = time.perf_counter()
        db.execute(query).fetchone()
        durations.append((time.perf_counter() - start) * 1000)
    return statistics.median(durations)


# --8<-- [start:run]
measure("no index")
db.execute("create index whole on products using gin (doc jsonb_path_ops)")
measure("GIN on doc")
db.execute("create index by_price on products (((doc->>'price_cents')::integer))")
db.execute("analyze products")
measure("and on the price")
# --8<-- [end:run]
db.close()
