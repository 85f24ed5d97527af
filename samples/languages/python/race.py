# mask: \d+ different
# --8<-- [start:race]
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext

from catalog import Catalog

sys.setswitchinterval(1e-6)  # let threads change over all the time, not every 5 ms
catalog = Catalog()
catalog._lock = nullcontext()  # a lock that locks nothing
with ThreadPoolExecutor(8) as threads:
    books = list(threads.map(lambda number: catalog.add(f"Copy {number}", 1), range(10_000)))
ids = {book.id for book in books}
print(f"{len(books)} books were added, with {len(ids)} different ids")
# --8<-- [end:race]
assert len(ids) < len(books)
