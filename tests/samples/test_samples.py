"""Every sample prints what its page shows."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.runner.checks import problems
from tests.runner.judge import judge
from tests.runner.samples import Sample, discover

ROOT = Path(__file__).resolve().parents[2]


def test_every_header_is_valid() -> None:
    found = [str(problem) for sample in discover(ROOT) for problem in problems(sample)]
    if found:
        pytest.fail("\n".join(found), pytrace=False)


@pytest.mark.sample
# What a fixture fetches or builds first does not count.
@pytest.mark.timeout(200, func_only=True)
def test_sample(sample: Sample, run_sample: Callable[[Sample], str], request: pytest.FixtureRequest) -> None:
    if sample.problems:
        pytest.fail("\n".join(map(str, sample.problems)), pytrace=False)
    complaint = judge(sample, run_sample(sample), request.config.getoption("--update-output"))
    if complaint:
        pytest.fail(complaint, pytrace=False)
