"""Compare what a sample printed with what its page shows, and report or accept the difference."""

from .compare import difference, equal, first_difference
from .pages import shown_on
from .samples import TRANSCRIPTS, Sample


def judge(sample: Sample, printed: str, update: bool) -> str | None:
    """What to say where the output differs, None where it does not; with `update`, it is written instead."""
    output = sample.output
    if not output.exists() and not update:
        return (
            f"{sample.label}:1: no output file {sample.output_label}; write it with "
            f"`{accept(sample)}`, or say `run-by: NAME` in its header if another sample uses it"
        )
    shown = output.read_text("utf-8").splitlines() if output.exists() else None
    if shown is not None and same(sample, shown, printed.splitlines()):
        return None
    if update:
        output.write_text(printed, "utf-8")
        return None
    return report(sample, shown or [], printed.splitlines())


def same(sample: Sample, shown: list[str], printed: list[str]) -> bool:
    """Whether the output is as before; replaying a transcript has kept what is equal under the masks."""
    return shown == printed if sample.kind in TRANSCRIPTS else equal(shown, printed, sample.header.masks)


def report(sample: Sample, shown: list[str], printed: list[str]) -> str:
    """Where, what, and what to do."""
    masks = sample.header.masks
    line = first_difference(shown, printed, masks)
    return (
        f"{sample.output_label}:{line}: the output differs; {where_shown(sample)}\n"
        f"{difference(shown, printed, masks)}\n"
        "* is what may differ from run to run\n"
        f"if this run is right: {accept(sample)}"
    )


def where_shown(sample: Sample) -> str:
    """The lines of pages that a change of this sample would touch."""
    return f"shown on {', '.join(shown_on(sample.root, sample.name, f'{sample.name}.out')) or 'no page'}"


def accept(sample: Sample) -> str:
    """The command that writes the new output."""
    return f"pytest tests/samples --update-output -k '{sample.name}'"
