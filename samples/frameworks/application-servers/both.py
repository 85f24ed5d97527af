"""Ask for a slow page, and when that has begun for a quick one. Which answer is ready first?"""

# run-by: models.console
# --8<-- [start:both]
import sys
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path
from time import sleep
from urllib.request import urlopen

port, path = sys.argv[1:]
begun, paid = Path("begun"), Path("paid")
for file in (begun, paid):
    file.unlink(missing_ok=True)


def ask(name: str, path: str) -> tuple[float, str]:
    ready_at, visit = urlopen(f"http://127.0.0.1:{port}{path}").read().decode().split(" ", 1)
    return float(ready_at), f"{name}: {visit}"


with ThreadPoolExecutor() as pool:
    slow = pool.submit(ask, "slow", path)
    while not begun.exists():
        sleep(0.01)
    quick = pool.submit(ask, "quick", "/")
    wait([quick], timeout=2)
    paid.touch()
    print(", then ".join(text for _, text in sorted([slow.result(), quick.result()])))
# --8<-- [end:both]
