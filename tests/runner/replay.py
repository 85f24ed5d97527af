"""Replay a .console transcript in one bash."""

import os
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path

from .capture import Capture
from .compare import tidy
from .processes import Watch, start

NOT_FOUND = 127
OWN_MESSAGE = re.compile(r"^bash: (?:eval: )?(?:line \d+: )?")

# bash takes commands, each ended by a zero byte, from one pipe and answers with each one's status on another: nothing
# of ours stands between a command and the output, an unfinished command is an error rather than a shell that waits,
# and a command finds its stdin empty. `$?` is what the previous command left.
LOOP = """
__status=0
__set_status() {{ return "$1"; }}
while IFS= read -r -d '' -u {commands} __command; do
  __set_status "$__status"
  eval "$__command" {commands}<&- {answers}>&-
  __status=$?
  printf '%d\\n' "$__status" >&{answers}
done
"""


class ShellEndedError(Exception):
    """The shell went away in the middle; the message is what it printed last."""


class Shell:
    """One bash, from the first command of a transcript to the last."""

    def __init__(self, folder: Path, environment: Mapping[str, str], watch: Watch) -> None:
        self.watch = watch
        self.capture = Capture()
        commands, self.commands = os.pipe()
        self.answers, answers = os.pipe()
        os.set_blocking(self.answers, False)
        script = LOOP.format(commands=commands, answers=answers)
        self.process: subprocess.Popen[bytes] = start(
            ["bash", "--norc", "--noprofile", "-c", script],
            folder,
            environment,
            self.capture.writing,
            pass_fds=(commands, answers),
        )
        os.close(commands)
        os.close(answers)
        self.capture.hand_over()

    def type(self, command: str, limit: float = 60) -> tuple[list[str], int]:
        """Run one command; what was printed, as lines, and its exit status."""
        os.write(self.commands, command.encode() + b"\0")
        answer: list[str] = []

        def answered() -> bool:
            try:
                answer.append(os.read(self.answers, 16).decode())
            except BlockingIOError:
                return False
            return True

        output = self.capture.until(answered, limit, self.answers)
        if not answer[0]:
            raise ShellEndedError(output)
        return as_typed(output), int(answer[0])

    def close(self) -> None:
        """End the shell; jobs in its background go quietly."""
        os.close(self.commands)
        self.watch.kill()
        self.process.wait()
        self.watch.bury()
        os.close(self.answers)
        self.capture.close()


def as_typed(output: str) -> list[str]:
    """Lines as an interactive bash would have printed them: its own messages name no line of a script."""
    return [OWN_MESSAGE.sub("bash: ", line) for line in tidy(output)]
