# run-by: tune.py
"""Plans as text, and what they cost."""

import re


def prepare(connection):
    """Make every run plan alike: statistics over all rows instead of a random sample, and one process."""
    connection.execute("set default_statistics_target = 2000")
    connection.execute("set max_parallel_workers_per_gather = 0")
    connection.execute("analyze")


def explain(connection, query):
    """Run a query and return its plan as lines, without what planning itself read (only the first run reads much)."""
    lines = [row[0] for row in connection.execute("explain (analyze, buffers) " + query)]
    if "Planning:" in lines:
        at = lines.index("Planning:")
        del lines[at : at + 2]
    return lines


def pages(plan):
    """The pages that the whole query read: the first node's line sums up all below it."""
    line = next(line for line in plan if "Buffers: shared" in line)
    return sum(int(number) for number in re.findall(r"(?:hit|read)=(\d+)", line))


def milliseconds(plan):
    return float(plan[-1].removeprefix("Execution Time: ").removesuffix(" ms"))


def part(name, *lines):
    """Print lines between the marks by which the page includes them."""
    print(f"--8<-- [start:{name}]", *lines, f"--8<-- [end:{name}]", sep="\n")
