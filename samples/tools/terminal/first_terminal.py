# needs: bash curl
# setup: shared/keyboard.py
"""What the first terminal shows while the second one asks."""

import subprocess
from pathlib import Path

from shared.keyboard import Terminal

Path("books.txt").write_text("Tide Tables, 1200 cents\nNight Trains, 1400 cents\n")


def ask(path: str) -> None:
    subprocess.run(["curl", "-s", f"http://localhost:8000/{path}"], stdout=subprocess.DEVNULL, check=True)


terminal = Terminal()
terminal.type("python -m http.server 8000 --bind 127.0.0.1\n", until=") ...\n")
ask("books.txt")
terminal.wait_for(" 200 -\n")
ask("covers/7.jpg")
terminal.wait_for(" 404 -\n")
terminal.type("\x03")  # Ctrl+C
print(terminal.close())
