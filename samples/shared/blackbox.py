"""Hold the conversation of blackbox.console with the service on port 8000, and compare every answer.

The service is a black box: nothing here knows its language. Run it in a folder of its own: `python blackbox.py`.
"""

import difflib
import subprocess
import sys
from pathlib import Path

TRANSCRIPT = Path(__file__).with_suffix(".console")
END = "-- end of answer --"


def conversation(text: str) -> list[tuple[str, str]]:
    """The commands of a transcript, each with the answer that stands below it."""
    steps: list[tuple[str, str]] = []
    for line in text.splitlines():
        if line.startswith("$ "):
            steps.append((line[2:], ""))
        elif not line.startswith("#"):
            command, answer = steps[-1]
            steps[-1] = (command, answer + line + "\n")
    return steps


def replay(commands: list[str]) -> list[str]:
    """What each command answers, all of them run by one shell."""
    script = "".join(f"{command}\necho '{END}'\n" for command in commands)
    done = subprocess.run(["bash"], input=script, capture_output=True, text=True, timeout=60, check=False)
    return done.stdout.split(END + "\n")[: len(commands)]


def main() -> str | None:
    """Print that all is as agreed; a message with the differences where it is not."""
    steps = conversation(TRANSCRIPT.read_text("utf-8"))
    answers = replay([command for command, _ in steps])
    wanted = [f"$ {command}\n{answer}" for command, answer in steps]
    given = [f"$ {command}\n{answer}" for (command, _), answer in zip(steps, answers, strict=True)]
    if wanted != given:
        lines = ["".join(side).splitlines() for side in (wanted, given)]
        return "\n".join(difflib.unified_diff(*lines, "as agreed", "this service", lineterm=""))
    print(f"{sum(1 for _, answer in steps if answer)} answers, all as agreed")
    return None


if __name__ == "__main__":
    sys.exit(main())
