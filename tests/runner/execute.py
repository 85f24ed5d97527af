"""Run one sample in its place, with its servers, and say what it printed or why it failed."""

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path

from . import replay, sessions
from .capture import TooLongError
from .compare import tidy
from .engines import ENGINES
from .languages import language, sql_engines
from .processes import Watch, run
from .running import Running, SampleError
from .samples import Sample
from .servers import ServerError
from .servers.pool import Pool
from .serving import configured_servers, fresh_servers, served
from .setup import set_up
from .transcript import CONSOLE, merge, split, typed_text
from .workspace import Workspace, environment

LIMIT = 60.0


def execute(
    sample: Sample,
    pool: Pool,
    folders: list[Path],
    more: Mapping[str, str],
    *,
    place_libraries: Callable[[Path], None] = lambda folder: None,
    limit: float = LIMIT,
) -> str:
    """Run a sample; its output file as it should now read (of a transcript: the whole file)."""
    with ExitStack() as stack:
        workspace = stack.enter_context(Workspace(sample))
        place_libraries(workspace.folder)
        running = Running(sample, workspace, environment(workspace.home, more, folders), limit, Watch())
        stack.callback(pool.end_sample)
        try:
            fresh_servers(running, pool)
            running.watch.spare_all()
            set_up(running)
            configured_servers(running, pool)
        except ServerError as error:
            raise running.failure(1, str(error)) from None
        stack.enter_context(served(running))
        running.watch.spare_all()
        ways = {".console": console, ".sessions": timeline}
        return ways.get(sample.kind, program)(running)


def program(running: Running) -> str:
    """Run a program to its end; what it printed."""
    sample = running.sample
    found = language(sample, sample.file)
    if found is None:
        raise running.failure(1, "nothing says how to run it: a .sql file needs a database under `needs:`")
    result = run(found.command(sample.file), running.folder, running.environment, running.watch, running.limit)
    if result.too_long:
        raise running.failure(1, f"not finished after {running.limit:.0f} s, so it was killed", result.output)
    if result.status != sample.header.expect_exit:
        message = f"exit status {result.status}, expected {sample.header.expect_exit}"
        raise running.failure(1, message, result.output)
    if result.leftovers:
        raise running.failure(1, f"left running when it ended: {', '.join(result.leftovers)}")
    return as_stored(tidy(running.workspace.shown(result.output)))


def console(running: Running) -> str:
    """Replay a .console transcript; its text with today's output."""
    header = running.sample.header
    opening, blocks = split(running.sample.path.read_text("utf-8"), CONSOLE)
    shell = replay.Shell(running.folder, running.environment, running.watch)
    lines, status = list(opening), 0
    try:
        for block in blocks:
            output, status = type_in(running, shell, block.line, typed_text(block, CONSOLE))
            lines += [*block.typed, *merge(block.body, output, CONSOLE, header.masks)]
    finally:
        shell.close()
    if header.expect_exit not in (0, status):
        raise running.failure(1, f"exit status {status} at the end, expected {header.expect_exit}")
    return as_stored(lines)


def type_in(running: Running, shell: replay.Shell, line: int, command: str) -> tuple[list[str], int]:
    """Run one command of a transcript; its output as lines and its exit status."""
    try:
        printed, status = shell.type(command, running.limit)
    except TooLongError as error:
        message = f"not finished after {running.limit:.0f} s, so it was killed: $ {command}"
        raise running.failure(line, message, str(error)) from None
    except replay.ShellEndedError as error:
        raise running.failure(line, f"the shell ended: $ {command}", str(error)) from None
    if status == replay.NOT_FOUND != running.sample.header.expect_exit:
        raise running.failure(line, f"command not found: $ {command}", "\n".join(printed))
    lines = [running.workspace.shown(each) for each in printed]
    typed = next((each for each in lines if CONSOLE.prompt.match(each)), None)
    if typed is not None:
        raise running.failure(line, f"it printed a line that reads like a command: {typed}")
    return lines, status


def timeline(running: Running) -> str:
    """Replay a .sessions transcript; its text with today's answers."""
    engine = next((name for name in sql_engines(running.sample) if name in ENGINES), None)
    if engine is None:
        raise running.failure(1, "a timeline needs `needs: postgres` or `needs: mariadb`")
    text = running.sample.path.read_text("utf-8")
    try:
        return sessions.replay(text, lambda: ENGINES[engine](running.environment), running.sample.header.masks)
    except sessions.StuckError as error:
        raise running.failure(1, str(error)) from None


def as_stored(lines: list[str]) -> str:
    """Lines as a file ends them."""
    return "".join(f"{line}\n" for line in lines)


__all__ = ["SampleError", "execute"]
