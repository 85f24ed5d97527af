# needs: bash ss
# mask: \b(?:kill|wait) \d+
"""Find the process behind a port that is taken, and end it."""

import re

from shared.keyboard import Terminal, wait_for_file

SERVER = "python -m http.server 8000 --bind 127.0.0.1"

terminal = Terminal()
terminal.type(f"{SERVER} > server.log &\n")
server = re.search(r"^\[1\] (\d+)$", terminal.screen, re.MULTILINE)[1]
wait_for_file("server.log", "Serving")
terminal.type(f"{SERVER} 2>&1 | tail -n 1\n")
terminal.type("ss -Hltnp 'sport = :8000'\n")
terminal.type(f"kill {server}; wait {server}; echo $?\n")
print(terminal.close())
