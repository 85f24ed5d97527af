"""Run the files of `setup:` before a sample."""

from .languages import Language, setup_languages
from .processes import run
from .running import Running


def set_up(running: Running) -> None:
    """Run each file, a SQL file on each of the sample's databases; they must succeed."""
    for file, path in zip(running.sample.header.setup, running.setup, strict=True):
        if not path.is_file():
            raise running.failure(1, f"`setup: {file}`: there is no such file")
        languages = setup_languages(running.sample, file, path.read_text("utf-8"))
        if not languages:
            raise running.failure(1, f"`setup: {file}`: nothing says how to run it")
        for engine, how in languages.items():
            if engine not in running.set_up_already:
                run_setup(running, file, how)
    for name, server in running.servers.items():
        if name not in running.set_up_already:
            server.keep(running.setup)


def run_setup(running: Running, file: str, how: Language) -> None:
    """Run one file."""
    result = run(how.command(file), running.folder, running.environment, running.watch, running.limit)
    if result.status or result.too_long:
        raise running.failure(1, f"`setup: {file}` ended with status {result.status}", result.output)
