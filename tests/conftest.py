"""What the tests share: the samples of this repository, and what they run in."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.runner import network
from tests.runner.absence import give_up
from tests.runner.execute import SampleError, execute
from tests.runner.judge import where_shown
from tests.runner.samples import Sample, discover, runnable
from tests.runner.servers.pool import Pool
from tests.runner.tools import Tools

ROOT = Path(__file__).resolve().parent.parent


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-output", action="store_true", help="write the outputs of samples that really differ")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "sample" in metafunc.fixturenames:
        metafunc.parametrize("sample", runnable(discover(ROOT)), ids=lambda sample: sample.name)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What needs the private network comes last: until then other tests may use the machine's own."""
    items.sort(key=lambda item: "private_network" in getattr(item, "fixturenames", ()))


@pytest.fixture(scope="session")
def tools(request: pytest.FixtureRequest) -> Iterator[Tools]:
    """Programs and libraries; what the chosen samples need is built and fetched here, while there is a network."""
    calls = [item.callspec.params for item in request.session.items if hasattr(item, "callspec")]
    samples = [params["sample"] for params in calls if isinstance(params.get("sample"), Sample)]
    with Tools() as found:
        found.build(samples)
        yield found


@pytest.fixture(scope="session")
def private_network(tools: Tools) -> str | None:
    """Enter a private network; the reason where that is not possible, and the machine's own must do."""
    return network.enter()


@pytest.fixture(scope="session")
def pool(private_network: str | None, tools: Tools) -> Iterator[Pool]:
    """The servers of this run."""
    with Pool(tools.path) as servers:
        yield servers


@pytest.fixture
def run_sample(pool: Pool, tools: Tools) -> Callable[[Sample], str]:
    """What runs a sample and answers with what its output file should hold."""

    def run(sample: Sample) -> str:
        if missing := tools.missing(sample):
            give_up(missing, os.environ)
        try:
            return execute(sample, pool, tools.folders, tools.environment(sample), place_libraries=tools.placer(sample))
        except SampleError as error:
            message = f"{error}\n{where_shown(sample)}"
        return pytest.fail(message, pytrace=False)

    return run
