# needs: postgres
# setup: shared/shop.sql orders.sql
import time

from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session, joinedload, selectinload

from counting import count_statements
from models import Order

engine = create_engine("postgresql+psycopg://")

# --8<-- [start:page]
LATEST = select(Order).where(Order.status == "open").order_by(Order.id.desc()).limit(100)
WAYS = {
    "lazy": LATEST,
    "joined": LATEST.options(joinedload(Order.customer), joinedload(Order.lines)),
    "selectin": LATEST.options(selectinload(Order.customer), selectinload(Order.lines)),
    "joined + selectin": LATEST.options(joinedload(Order.customer), selectinload(Order.lines)),
}


def orders_page(session: Session, query) -> list[tuple[str, int]]:
    orders = session.scalars(query).unique()
    return [(order.customer.name, sum(line.quantity for line in order.lines)) for order in orders]
    # --8<-- [end:page]


def measure(query, delay: float) -> tuple[list, int, float]:
    """Build the page twice, and take the better time."""
    durations = []
    for _ in range(2):
        with Session(engine) as session, count_statements(engine, delay=delay) as counter:
            start = time.perf_counter()
            page = orders_page(session, query)
            durations.append((time.perf_counter() - start) * 1000)
    return page, counter.statements, min(durations)


pages, times = [], {}
print(f"{'loading':19}{'statements':12}{'same machine':14}1 ms away")
for name, query in WAYS.items():
    page, statements, near = measure(query, 0)
    _, _, far = measure(query, 0.001)
    times[name] = far
    pages.append(page)
    print(f"{name:19}{statements:<12}{f'{near:.0f} ms':14}{far:.0f} ms")
assert all(page == pages[0] for page in pages)
assert times["lazy"] > 5 * times["joined + selectin"]
