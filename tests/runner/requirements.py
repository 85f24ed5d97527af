"""Which programs a sample takes: what its header names, what its languages and its servers run with."""

from .catalog import catalog
from .dependencies import kinds_of
from .languages import language
from .samples import Sample
from .servers import SERVERS

# What resolves the dependencies of a folder or a header.
RESOLVERS = {
    "npm": ("npm", "node"),
    "go": ("go",),
    "cargo": ("cargo",),
    "cmake": ("cmake", "g++", "make"),
    "maven": ("mvn", "javac"),
    "javac": ("javac",),
}


def required(sample: Sample) -> set[str]:
    """The names of all programs and libraries that must be there; unknown ones are left to the checks."""
    header = sample.header
    names = {need for need in header.needs if need in catalog()}
    for need in header.needs:
        if need in SERVERS:
            names |= set(SERVERS[need].programs)
    files = [sample.file, *header.setup, *(serve.words[0] for serve in header.serve)]
    for file in files:
        found = language(sample, file)
        names |= set(found.programs) if found else set()
    names |= {serve.words[0] for serve in header.serve if serve.words[0] in catalog()}
    if sample.kind == ".console":
        names.add("bash")
    for kind in kinds_of(sample):
        names |= set(RESOLVERS[kind])
    return names
