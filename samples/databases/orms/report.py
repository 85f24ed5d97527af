# needs: postgres
# setup: shared/shop.sql
from sqlalchemy import create_engine, text
from sqlalchemy.orm import Session

# --8<-- [start:report]
SALES = text("""
    select authors.name,
           sum(quantity) as copies,
           rank() over (order by sum(quantity) desc) as place
    from authors
    join books on books.author_id = authors.id
    join order_lines on order_lines.book_id = books.id
    group by authors.id
    order by place, authors.id
""")
with Session(create_engine("postgresql+psycopg://")) as session:
    for row in session.execute(SALES):
        print(row.place, row.name, row.copies)
# --8<-- [end:report]
