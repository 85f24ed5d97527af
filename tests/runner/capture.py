"""Read what processes print while waiting for something else: an end, or a word on another pipe."""

import os
import select
import time
from collections.abc import Callable


class TooLongError(Exception):
    """What was waited for did not come in time; the message is what had been printed."""


class Capture:
    """A pipe that one process or many write to, stdout and stderr together."""

    def __init__(self) -> None:
        self.reading, self.writing = os.pipe()
        os.set_blocking(self.reading, False)
        self.collected = bytearray()
        self.ended = False

    def hand_over(self) -> None:
        """Close our copy of the writing end, once a process has its own."""
        os.close(self.writing)

    def close(self) -> None:
        os.close(self.reading)

    def until(self, ready: Callable[[], bool], limit: float, wake: int | None) -> str:
        """Collect output until `ready()`: what was written before that moment is all in the answer.

        `wake` is a file descriptor that becomes readable when it is worth asking `ready` again.
        """
        end = time.monotonic() + limit
        while not ready():
            if time.monotonic() > end:
                raise TooLongError(self.take())
            watched = [descriptor for descriptor in (None if self.ended else self.reading, wake) if descriptor]
            select.select(watched, [], [], 0.2 if wake else 0.01)
            self.read_available()
        self.read_available()
        return self.take()

    def read_available(self) -> None:
        """Collect what can be read without waiting."""
        while not self.ended:
            try:
                part = os.read(self.reading, 65536)
            except BlockingIOError:
                return
            self.collected += part
            self.ended = not part

    def take(self) -> str:
        """What has been collected since the last time."""
        taken, self.collected = self.collected, bytearray()
        return taken.decode("utf-8", "replace")
