# needs: postgres
"""What a search for one word reads among 16,000 reviews, with each index, and what that index costs."""

import psycopg

REVIEWS = """
    create table reviews as
    select n as id, body || case when n % 800 = 0 then ' lighthouses' else '' end as body
    from generate_series(1, 16000) as n
    cross join lateral (
      select string_agg(words[1 + abs(hashint4(n * 20 + k)) % 1000], ' ') as body from generate_series(1, 20) as k
    ) as made
"""
WORDS = "select array_agg(left(md5(n::text), 3 + n % 6)) from generate_series(1, 1000) as n"
LIKE = "select id from reviews where body ilike '%lighthouse%'"
FULL_TEXT = "select id from reviews where to_tsvector('english', body) @@ websearch_to_tsquery('english', 'lighthouse')"

connection = psycopg.connect(autocommit=True)
connection.execute("set max_parallel_workers_per_gather = 0")
connection.execute("set default_statistics_target = 1000")
connection.execute(REVIEWS.replace("words[", f"(({WORDS}))["))
connection.execute("create extension pg_trgm")
connection.execute("vacuum analyze reviews")


def pages_of(name):
    return connection.execute("select pg_relation_size(%s::regclass) / 8192", (name,)).fetchone()[0]


def ask(question):
    plan = connection.execute("explain (analyze, buffers, format json) " + question).fetchone()[0][0]["Plan"]
    pages = plan["Shared Hit Blocks"] + plan["Shared Read Blocks"]
    print(f"{pages:5} pages read, {plan['Actual Rows']:.0f} rows, {plan['Node Type']}")
    return pages


print("table:", pages_of("reviews"), "pages")
print("no index, ilike")
everything = ask(LIKE)
for title, definition, question in (
    ("GIN on to_tsvector, @@", "gin (to_tsvector('english', body))", FULL_TEXT),
    ("GIN on trigrams, ilike", "gin (body gin_trgm_ops)", LIKE),
):
    connection.execute(f"create index tried on reviews using {definition}")
    connection.execute("analyze reviews")
    print(f"{title}; the index has {pages_of('tried')} pages")
    assert ask(question) * 4 < everything
    connection.execute("drop index tried")
connection.close()
