"""Bash on a terminal of its own: keys go in, and the screen comes out.

For transcripts of what a keyboard alone can do: Ctrl+C, Ctrl+Z, programs in the background.
"""

import os
import pty
import select
import signal
import time
from pathlib import Path

PROMPT = "\n$ "


def wait_for_file(name: str, text: str) -> None:
    """Wait until a file is there and has a text in it."""
    while not Path(name).exists() or text not in Path(name).read_text():
        time.sleep(0.01)


class Terminal:
    def __init__(self) -> None:
        self.screen, self.seen = "\n", 0
        self.shell, self.file = pty.fork()
        if self.shell == 0:
            signal.signal(signal.SIGINT, signal.SIG_DFL)  # whoever started us may ignore Ctrl+C
            os.environ["PS1"] = "$ "
            os.execlp("bash", "bash", "--norc", "--noprofile", "--noediting", "-i")
        self.wait_for(PROMPT)

    def type(self, keys: str, until: str = PROMPT) -> None:
        os.write(self.file, keys.encode())
        self.wait_for(until)

    def wait_for(self, text: str) -> None:
        end = time.monotonic() + 20
        while text not in self.screen[self.seen :]:
            assert time.monotonic() < end, self.screen
            if select.select([self.file], [], [], 0.1)[0]:
                self.screen += os.read(self.file, 65536).decode().replace("\r\n", "\n")
        self.seen += self.screen[self.seen :].index(text) + len(text)

    def wait_for_foreground(self) -> None:
        """Wait until another program than the shell has the keyboard."""
        while os.tcgetpgrp(self.file) == self.shell:
            time.sleep(0.01)

    def close(self) -> str:
        """End the shell; what stood on the screen until then."""
        os.write(self.file, b"exit\n")
        os.wait()
        os.close(self.file)
        return self.screen[1:].removesuffix("$ ")
