# --8<-- [start:session]
"""Type into pdb as a person would, at a terminal of its own, and print all that stood there."""

import os
import pty
import subprocess

TYPED = ["break 10", "continue", "args", "next", "next", "up", "print(customer)", "quit"]
COMMAND = ["python", "-m", "pdb", "invoice.py", "small.txt"]

ours, theirs = pty.openpty()
debugger = subprocess.Popen(COMMAND, stdin=theirs, stdout=theirs, stderr=theirs)
os.close(theirs)


def read_until(end: bytes) -> str:
    seen = b""
    while not seen.endswith(end):
        try:
            piece = os.read(ours, 1024)
        except OSError:  # on Linux, how a terminal says that nobody is left
            break
        if not piece:
            break
        seen += piece
    return seen.decode().replace("\r\n", "\n")


print("$", *COMMAND)
for line in TYPED:
    print(read_until(b"(Pdb) "), end="")
    os.write(ours, line.encode() + b"\n")
print(read_until(b"the end"))
debugger.wait()
# --8<-- [end:session]
