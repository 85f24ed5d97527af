"""Measure and print the table: `python -m benchmarks [--quick]`. Quick leaves out the largest build and the browser."""

import sys
import tempfile
from pathlib import Path

from benchmarks import long_use, map_frames
from benchmarks import map as map_sizes
from benchmarks.generate import generate
from benchmarks.measure import build, phases, profile, start_up, validate

SMALL, LARGE = 250, 2500
PAGES = (200, 2000)


def main() -> None:
    quick = "--quick" in sys.argv
    with tempfile.TemporaryDirectory() as temporary:
        small = generate(Path(temporary, "small"), SMALL)
        large = generate(Path(temporary, "large"), LARGE)
        report_validator(small, large)
        for pages in PAGES[:1] if quick else PAGES:
            report_build(generate(Path(temporary, f"pages-{pages}"), pages), pages)
    if not quick:
        for part in (map_sizes, map_frames, long_use):
            part.main()


def report_validator(small: Path, large: Path) -> None:
    first, second, empty = validate(small), validate(large, times=2), start_up(small)
    print(f"validator, {SMALL} topics: {first:.2f} s")
    for name, part in {"start-up": empty, **phases(small)}.items():
        print(f"  {name}: {part:.2f} s")
    print(f"validator, {LARGE} topics: {second:.2f} s")
    growth = (second - empty) / (first - empty)
    print(f"ten times the topics take {growth:.1f} times the time (start-up left out)")
    print("what dominates (own time, seconds):", *profile(small), sep="\n  ")


def report_build(folder: Path, pages: int) -> None:
    ours, bare = build(folder, times=2 if pages <= 200 else 1)
    print(f"build, {pages} pages: {ours:.1f} s; bare Material {bare:.1f} s; ratio {ours / bare:.2f}")


if __name__ == "__main__":
    main()
