# needs: bash ps
# mask: ^ *\d+ +\d+ (?=[SRT])
"""A worker in the foreground, stopped, in the background and in the foreground again, on a real terminal."""

import time
from pathlib import Path

from shared.keyboard import Terminal, wait_for_file

COMMAND = "python -u worker.py > worker.log"

worker = Path("worker.py")
worker.write_text(worker.read_text().partition("[start:worker]\n")[2])  # line numbers as on the page

terminal = Terminal()
terminal.type(f"{COMMAND}\n", until=f"{COMMAND}\n")
wait_for_file("worker.log", "order 1: packing")
terminal.type("\x1a")  # Ctrl+Z
terminal.type("ps -o pid,ppid,stat,comm\n")
terminal.type("bg\n")
terminal.type("fg\n", until=f"fg\n{COMMAND}\n")
terminal.wait_for_foreground()
orders = Path("worker.log").read_text().count("packing")
wait_for_file("worker.log", f"order {orders + 1}: packing")
time.sleep(0.1)  # it has printed; now it waits
terminal.type("\x03")  # Ctrl+C
terminal.type("echo $?\n")
print(terminal.close())
