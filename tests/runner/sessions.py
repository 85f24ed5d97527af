"""Replay a .sessions timeline: two or three database connections, one statement after the other.

Whether a statement waits is what the server says once it has not come back within 0.4 s, not the clock alone: on a
busy machine a slow statement is not a waiting one.
"""

import threading
import time
from collections.abc import Callable

from .engines import Connection
from .transcript import SESSIONS, Masks, merge, split, typed_text

PATIENCE = 0.4
LATER = 0.2  # for one that waits already: whoever is set free comes at once
ASK_AGAIN = 0.15  # MariaDB answers with what it knew, until nobody has asked for 0.1 s
LIMIT = 20.0


class StuckError(Exception):
    """A statement neither came back nor waits for another session."""


class Worker:
    """One session, and the statement that it is busy with."""

    def __init__(self, letter: str, connection: Connection) -> None:
        self.letter = letter
        self.connection = connection
        self.done = threading.Event()
        self.done.set()
        self.lines: list[str] = []
        self.waits = False

    def send(self, statement: str) -> None:
        """Start a statement in a thread of its own."""
        self.done.clear()
        threading.Thread(target=self.work, args=(statement,), daemon=True).start()

    def work(self, statement: str) -> None:
        try:
            self.lines = self.connection.execute(statement)
        except Exception as error:  # a thread has nobody else to tell
            self.lines = [f"ERROR:  {error!r}"]
        self.done.set()

    def came_back(self) -> bool:
        """Whether the statement ends now; False where the server says that it waits."""
        end = time.monotonic() + LIMIT
        came = self.done.wait(LATER if self.waits else PATIENCE)
        while not came and not self.connection.blocked():
            if time.monotonic() > end:
                raise StuckError(f"{self.letter}'s statement did not come back within {LIMIT:.0f} s")
            came = self.done.wait(ASK_AGAIN)
        return came

    def finish(self) -> None:
        """Wait for the end, however long the other side takes."""
        if not self.done.wait(LIMIT):
            raise StuckError(f"{self.letter} still waits after {LIMIT:.0f} s")

    def order(self) -> tuple[bool, str]:
        """Errors first, then by letter."""
        return not self.lines[0].startswith("ERROR"), self.letter

    def late(self) -> list[str]:
        """The answer of a statement that had to wait."""
        self.waits = False
        return [f"{self.letter}: {line}".rstrip() for line in self.lines]


class Timeline:
    """The sessions of one file, opened when their letter first stands at a prompt."""

    def __init__(self, connect: Callable[[], Connection]) -> None:
        self.connect = connect
        self.workers: dict[str, Worker] = {}

    def worker(self, letter: str) -> Worker:
        if letter not in self.workers:
            self.workers[letter] = Worker(letter, self.connect())
        return self.workers[letter]

    def step(self, letter: str, statement: str) -> list[str]:
        """Send one statement; its answer or `(waits)`, and the answers of those whom it set free."""
        worker = self.worker(letter)
        worker.send(statement)
        if worker.came_back():
            lines = list(worker.lines)
        else:
            worker.waits, lines = True, ["(waits)"]
        return [*lines, *self.freed(but=worker)]

    def freed(self, but: Worker | None = None) -> list[str]:
        """The answers that have arrived meanwhile; one that ends may set free the next, `but` (it just waited) too."""
        waiting = [worker for worker in self.waiting() if worker is not but]
        arrived: list[Worker] = []
        while new := [worker for worker in waiting if worker.came_back()]:
            arrived += new
            waiting = [worker for worker in self.waiting() if worker not in arrived]
        # Who was first by the clock changes from run to run; an error (a deadlock's victim) comes before what it freed.
        return [line for worker in sorted(arrived, key=Worker.order) for line in worker.late()]

    def waiting(self) -> list[Worker]:
        return [worker for worker in self.workers.values() if worker.waits]

    def settle(self, letters: str) -> list[str]:
        """Wait for sessions that still wait (the next line needs them, or there is none); their answers."""
        for letter in letters:
            if letter in self.workers and self.workers[letter].waits:
                self.workers[letter].finish()
        return self.freed()

    def close(self) -> None:
        for worker in self.workers.values():
            worker.connection.close()


def replay(text: str, connect: Callable[[], Connection], masks: Masks = ()) -> str:
    """Run a timeline; its text with today's answers, unchanged where they say the same."""
    opening, blocks = split(text, SESSIONS)
    timeline = Timeline(connect)
    outputs: list[list[str]] = []
    try:
        for block in blocks:
            letter = block.typed[0][0]
            if timeline.worker(letter).waits:
                outputs[-1] += timeline.settle(letter)
            outputs.append(timeline.step(letter, typed_text(block, SESSIONS)))
        if timeline.waiting():
            outputs[-1] += timeline.settle("ABC")
    finally:
        timeline.close()
    parts = (
        [*block.typed, *merge(block.body, output, SESSIONS, masks)]
        for block, output in zip(blocks, outputs, strict=True)
    )
    return "\n".join([*opening, *(line for part in parts for line in part)]) + "\n"
