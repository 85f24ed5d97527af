"""Rules on code that pages show, and on the files under samples/."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from roadmap.content import Content, File
from roadmap.document import Fence, Include
from roadmap.problems import nearest, quoted
from roadmap.rules.headings import readable, slips
from roadmap.rules.registry import Found, Stage, rule
from roadmap.samplefiles import LANGUAGES, SampleFile


def fences(content: Content) -> Iterator[tuple[File, Fence]]:
    """Yield every fence of every page that reads."""
    for file in content.files.values():
        if file.text is not None:
            yield from ((file, fence) for fence in file.document.fences)


def includes(content: Content) -> Iterator[tuple[File, Include]]:
    """Yield every line that includes a file under samples/."""
    for file in readable(content):
        yield from ((file, include) for include in file.document.includes)


@rule("RM080", Stage.RELATIONS)
def included_files_exist(content: Content) -> Iterator[Found]:
    """A page includes text files under samples/ that exist.

    The build stops at a missing one.
    """
    for file, include in includes(content):
        sample = content.samples.get(include.path)
        if sample is None:
            hint = nearest(include.path, content.samples)
            if not hint and not include.path.startswith("samples/"):
                hint = "; what pages include stands under samples/"
            yield Found(file.path, include.line, f"includes {quoted(include.path)}: there is no such file{hint}")
        elif not sample.is_text:
            yield Found(file.path, include.line, f"includes {quoted(include.path)}, which is no UTF-8 text")


@rule("RM081", Stage.RELATIONS)
def included_parts_exist(content: Content) -> Iterator[Found]:
    """A page includes parts that are marked in the file.

    Line numbers are no parts: they point somewhere else after the next change. Mark the lines with
    '--8<-- [start:name]' and '--8<-- [end:name]'.
    """
    for file, include in includes(content):
        sample = content.samples.get(include.path)
        if sample is None or include.part is None:
            continue
        if not include.part.strip("-0123456789:,"):
            message = f"includes '{include.path}' by line number '{include.part}'; mark the lines as a part"
            yield Found(file.path, include.line, message)
        elif include.part not in sample.parts:
            hint = nearest(include.part, sample.parts)
            message = f"includes the part '{include.part}' of '{include.path}', which has no such part"
            yield Found(file.path, include.line, message + hint)


@rule("RM082", Stage.SHAPE)
def no_code_is_loose(content: Content) -> Iterator[Found]:
    """Code on a page is a file that runs, or says why it was not run.

    A fence in a runnable language includes a file under samples/, or carries {data-norun="the reason"}.
    """
    for file, fence in fences(content):
        if fence.language in LANGUAGES and not fence.includes and not (fence.not_run or "").strip():
            message = f"nobody runs this {fence.language} code: include a file under samples/"
            yield Found(file.path, fence.line, f'{message}, or say why not with {{data-norun="reason"}}')


@rule("RM083", Stage.RELATIONS)
def samples_are_shown(content: Content) -> Iterator[Found]:
    """Every sample is on a page, or serves one that is.

    Code that nobody reads is code that nobody keeps right.
    """
    used = {include.path for _, include in includes(content)}
    for sample in content.samples.values():
        used |= {f"{sample.folder}/{name}" for name in sample.uses}
        used |= {f"samples/{name}" for name in sample.uses if name.startswith("shared/")}
    for sample in content.samples.values():
        is_code = sample.is_program or sample.is_transcript
        shown = sample.path in used or f"{sample.path}.out" in used
        if is_code and not shown and not _is_run_by(content, sample):
            yield Found(sample.path, 1, "this sample is on no page and no other sample uses it; show it or remove it")


def _is_run_by(content: Content, sample: SampleFile) -> bool:
    runner = sample.run_by
    return runner is not None and any(place in content.samples for place in _places(sample, runner))


def _places(sample: SampleFile, name: str) -> list[str]:
    """Where a file may stand that a header names: beside the sample, in its topic's folder, or shared by all."""
    topic = "/".join(sample.folder.split("/")[:3])
    return [f"samples/{name}"] if name.startswith("shared/") else [f"{sample.folder}/{name}", f"{topic}/{name}"]


@rule("RM084", Stage.RELATIONS)
def outputs_are_captured(content: Content) -> Iterator[Found]:
    """Every program has its captured output beside it.

    Run 'pytest tests/samples --update-output' and read what it printed.
    """
    used = {f"{sample.folder}/{name}" for sample in content.samples.values() for name in sample.uses}
    for sample in content.samples.values():
        is_run = sample.is_program and not sample.run_by and sample.path not in used
        if is_run and not sample.path.startswith("samples/shared/") and f"{sample.path}.out" not in content.samples:
            name = PurePosixPath(sample.path).name
            message = f"its output '{name}.out' is missing; run 'pytest tests/samples --update-output'"
            yield Found(sample.path, 1, message)


@rule("RM085", Stage.RELATIONS)
def outputs_have_a_sample(content: Content) -> Iterator[Found]:
    """An output belongs to a sample.

    Without it nobody can tell whether what it says is still true.
    """
    for path in content.samples:
        if path.endswith(".out") and path.removesuffix(".out") not in content.samples:
            yield Found(path, 1, "no sample beside it prints this output; remove it, or bring the sample back")


@rule("RM086", Stage.RELATIONS)
def named_files_exist(content: Content) -> Iterator[Found]:
    """The files that a sample's header names exist.

    They are run or started before it.
    """
    for sample in content.samples.values():
        for name in (*sample.uses, *([sample.run_by] if sample.run_by else [])):
            places = _places(sample, name)
            if not any(place in content.samples for place in places):
                hint = nearest(places[0], content.samples)
                message = f"its header names '{name}': there is no such file{hint}"
                yield Found(sample.path, sample.lines.get(name, 1), message)


@rule("RM087", Stage.SHAPE)
def includes_stand_in_fences(content: Content) -> Iterator[Found]:
    """A line that includes a file stands in a fence, and is written as the build reads it.

    Without a fence the code is read as Markdown; written otherwise, readers see the line itself.
    """
    for file in readable(content):
        fenced = {include.line for fence in file.document.fences for include in fence.includes}
        for include in file.document.includes:
            if include.line not in fenced:
                message = (
                    f"includes {quoted(include.path)} outside a fence, so it is read as Markdown; put a fence around"
                )
                yield Found(file.path, include.line, message)
        for slip in slips(file, "include"):
            message = f"{quoted(slip.written)} includes nothing"
            yield Found(file.path, slip.line, f"""{message}; write '--8<-- "samples/..."', with nothing behind it""")


@rule("RM088", Stage.SHAPE)
def parts_begin_and_end(content: Content) -> Iterator[Found]:
    """Every part of a sample begins once and ends below.

    A part that never ends shows the rest of the file; one that never begins stops the build.
    """
    for sample in content.samples.values():
        for line, message in sample.slips:
            yield Found(sample.path, line, message)


@rule("RM089", Stage.SHAPE)
def fences_name_their_language(content: Content) -> Iterator[Found]:
    """Code stands in a fence, and the fence says in which language.

    Without it nothing is highlighted, and nobody knows whether it could run. Output is 'text'.
    """
    for file, fence in fences(content):
        if not fence.language:
            yield Found(
                file.path, fence.line, "this fence names no language; write it behind the marks, 'text' for output"
            )
    for file in readable(content):
        for slip in slips(file, "code"):
            message = (
                f"{quoted(slip.written)} is indented, so it shows as code; put it in a fence, or begin it further left"
            )
            yield Found(file.path, slip.line, message)
