# run-by: log_sqlalchemy.py
"""Count the statements that an SQLAlchemy engine sends, and print them or delay them on demand."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Engine, event


# --8<-- [start:counter]
@dataclass
class Counter:
    statements: int = 0


@contextmanager
def count_statements(engine: Engine, log: bool = False, delay: float = 0) -> Iterator[Counter]:
    counter = Counter()

    def before_execute(connection, cursor, statement, parameters, context, executemany):
        counter.statements += 1
        if log:
            print(f"{counter.statements:2}", " ".join(statement.split()), parameters or "")
        time.sleep(delay)  # the way to a database that is further away

    event.listen(engine, "before_cursor_execute", before_execute)
    try:
        yield counter
    finally:
        event.remove(engine, "before_cursor_execute", before_execute)
    # --8<-- [end:counter]
