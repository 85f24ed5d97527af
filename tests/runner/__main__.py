"""`python -m tests.runner packages` and `python -m tests.runner provide`: what samples need, told or fetched."""

from pathlib import Path

import click

from .packages import install, missing_packages
from .samples import Sample, discover, runnable
from .tools import Tools

ROOT = Path(__file__).resolve().parents[2]


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """What the samples need: programs, libraries, servers."""


@main.command()
def packages() -> None:
    """Print the Debian packages that are missing, one a line."""
    with Tools() as tools:
        for package in missing_packages(valid_samples(), tools):
            click.echo(package)


@main.command()
def provide() -> None:
    """Install, build and fetch what is missing; say what cannot be had here."""
    samples = valid_samples()
    with Tools() as tools:
        if wanted := missing_packages(samples, tools):
            click.echo(f"Installing Debian's packages {' '.join(wanted)}")
            if not install(wanted):
                click.echo(f"They could not be installed. As root: apt-get install {' '.join(wanted)}", err=True)
        tools.link()
        tools.build(samples)
        for sample in samples:
            for reason in tools.missing(sample):
                click.echo(f"{sample.label} will not run: {reason}", err=True)


def valid_samples() -> list[Sample]:
    """The samples that run by themselves and whose headers can be read; pytest reports the others."""
    return [sample for sample in runnable(discover(ROOT)) if not sample.problems]


if __name__ == "__main__":
    main(prog_name="python -m tests.runner")
