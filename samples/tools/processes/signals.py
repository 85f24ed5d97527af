# needs: bash
# mask: \b(?:kill|kill -9|wait) \d+
# mask: \border \d+
"""Ask a worker to stop, and kill one."""

import re
from pathlib import Path

from shared.keyboard import Terminal, wait_for_file

terminal = Terminal()
for kill, lines in (("kill", 2), ("kill -9", 1)):
    Path("worker.log").unlink(missing_ok=True)
    shown = len(terminal.screen)
    terminal.type("python -u worker.py > worker.log &\n")
    worker = re.search(r"^\[1\] (\d+)$", terminal.screen[shown:], re.MULTILINE)[1]
    wait_for_file("worker.log", "order 1: packing")
    terminal.type(f"{kill} {worker}; wait {worker}; echo $?\n")
    terminal.type(f"tail -n {lines} worker.log\n")
print(terminal.close())
