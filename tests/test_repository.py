"""The repository's own promises: commands, locks, licenses, workflows."""

import ast
import hashlib
import importlib.metadata
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NoReturn

import pytest
import yaml
from packaging.requirements import Requirement
from roadmap.create import with_rule_list
from runner.cache import BuildError
from runner.catalog import Tool
from runner.tools import build_tool, built

ROOT = Path(__file__).resolve().parents[1]
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
FORMS = sorted((ROOT / ".github/ISSUE_TEMPLATE").glob("[!c]*.yml"))
STAND_INS = ROOT / "tests/workflows"
ACTIONLINT = Tool("actionlint", "go", "github.com/rhysd/actionlint/cmd/actionlint@v1.7.12")

each_workflow = pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)


def read(path: str) -> str:
    return (ROOT / path).read_text("utf-8")


def run(*command: str | Path, **options: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, timeout=240, check=False, **options)


# Commands


def documented_targets() -> set[str]:
    return set(re.findall(r"^([a-z]+):.*## ", read("Makefile"), re.MULTILINE))


def test_readme_lists_every_target_of_make_and_no_other() -> None:
    assert set(re.findall(r"^\| `make ([a-z]+)", read("README.md"), re.MULTILINE)) == documented_targets()


def test_every_target_of_make_is_documented_and_phony() -> None:
    phony = re.search(r"^\.PHONY: (.*)$", read("Makefile"), re.MULTILINE)
    assert phony is not None
    assert set(phony[1].split()) == documented_targets()


def test_make_without_a_target_lists_the_targets() -> None:
    listed = re.findall(r"^make ([a-z]+)", run("make", "-C", ROOT).stdout, re.MULTILINE)
    assert set(listed) == documented_targets()


def test_continuous_integration_runs_make_test_and_nothing_else() -> None:
    lines = [line for line in read(".ci/run").splitlines() if line and not line.startswith("#")]
    assert {line.split()[0] for line in lines[:-1]} == {"set", "cd", "export"}
    assert lines[-1] == "exec make test"
    assert os.access(ROOT / ".ci/run", os.X_OK)


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """A folder with the Makefile and, in bin/, a Python that each test writes and no package manager."""
    shutil.copy(ROOT / "Makefile", tmp_path)
    (tmp_path / "bin").mkdir()
    for name in ("bash", "make", "tail"):
        program = shutil.which(name)
        assert program is not None
        (tmp_path / "bin" / name).symlink_to(program)
    return tmp_path


def make_environment(folder: Path, python: str) -> str:
    """What make says when it is to make .venv with a Python that is this shell script."""
    program = folder / "bin/python3"
    program.write_text(f"#!{folder}/bin/bash\n{python}\n")
    program.chmod(0o755)
    environment = {"PATH": str(folder / "bin"), "PYTHON": "python3"}
    done = run(folder / "bin/make", "-C", folder, ".venv/bin/python", env=environment)
    assert done.returncode != 0
    return done.stderr


def test_make_refuses_a_python_that_is_too_old(elsewhere: Path) -> None:
    said = make_environment(elsewhere, 'case "$1" in --version) echo Python 3.9.2 ;; *) exit 1 ;; esac')
    assert 'Python 3.11 or later is needed; "python3" is Python 3.9.2.' in said


def test_make_names_the_package_without_which_python_makes_no_environments(elsewhere: Path) -> None:
    said = make_environment(
        elsewhere,
        'case "$2" in *ensurepip*) exit 1 ;; *print*) echo python3.11-venv ;; *) exit 0 ;; esac',
    )
    assert "On Debian and Ubuntu they are the package python3.11-venv. Install it and try again." in said


# Dependencies


@cache
def project() -> dict[str, Any]:
    return tomllib.loads(read("pyproject.toml"))["project"]


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@cache
def lock(name: str) -> dict[str, tuple[str, int]]:
    """Of each package in a lock, its version and the number of its hashes."""
    entries = re.split(r"^(?=[A-Za-z0-9])", read(f"requirements/{name}.txt"), flags=re.MULTILINE)
    found = {}
    for entry in entries:
        match = re.match(r"([A-Za-z0-9._-]+)(?:\[[^]]*\])?==([^ ;\\]+)", entry)
        if match:
            found[normal(match[1])] = (match[2], entry.count("--hash=sha256:"))
    return found


def direct(name: str) -> Iterator[Requirement]:
    written = list(project()["dependencies"])
    if name == "test":
        written += project()["optional-dependencies"]["test"]
    yield from map(Requirement, written)


@pytest.mark.parametrize("name", ["site", "test"])
def test_the_lock_holds_every_direct_dependency_in_a_version_it_allows(name: str) -> None:
    for requirement in direct(name):
        version, _ = lock(name)[normal(requirement.name)]
        assert requirement.specifier.contains(version, prereleases=True), f"{requirement}: run make lock"


@pytest.mark.parametrize("name", ["site", "test"])
def test_every_locked_package_has_hashes(name: str) -> None:
    assert lock(name)
    assert not [package for package, (_, hashes) in lock(name).items() if hashes == 0]


def test_the_tests_run_with_the_versions_that_the_site_is_built_with() -> None:
    assert lock("site").items() <= lock("test").items()


MADE_BY_SAMPLES = {"bookshop_invoices"}
"""Packages that a sample makes and installs itself, to show how that is done."""


def imported(file: Path) -> set[str]:
    """The packages that a program imports, those of Python itself and its own neighbors left out."""
    neighbors = {path.stem for folder in (file.parent, ROOT / "samples/shared") for path in folder.rglob("*")}
    found = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name.partition(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            found.add(node.module.partition(".")[0])
    return found - neighbors - set(sys.stdlib_module_names) - {"shared"} - MADE_BY_SAMPLES


def test_what_samples_import_is_locked() -> None:
    owners = importlib.metadata.packages_distributions()
    wanted = {name for file in (ROOT / "samples").rglob("*.py") for name in imported(file)}
    locked = {name for name in wanted if {normal(owner) for owner in owners.get(name, [])} & lock("test").keys()}
    assert wanted == locked, "add the package to pyproject.toml and run make lock"


def test_mkdocs_stays_below_2() -> None:
    assert int(lock("site")["mkdocs"][0].split(".")[0]) < 2


# Files


@cache
def files() -> list[Path]:
    """What is in the repository, or would be with the next commit."""
    listed = run(
        *("git", "-c", "safe.directory=*", "-C", ROOT, "ls-files"),
        *("-z", "--cached", "--others", "--exclude-standard"),
    )
    if listed.returncode != 0:
        pytest.skip("this is not a git work tree")
    return sorted(path for name in set(listed.stdout.split("\0")) if (path := ROOT / name).is_file())


def files_with(pattern: str, below: Path = ROOT) -> list[str]:
    wanted = re.compile(pattern.encode())
    return [
        str(path.relative_to(ROOT)) for path in files() if below in path.parents and wanted.search(path.read_bytes())
    ]


def test_no_file_names_the_host_of_a_package_registry() -> None:
    hosts = (
        "files.pythonhosted",
        "pypi",
        "registry.npmjs",
        "deb.debian",
        "proxy.golang",
        "repo1.maven",
        "static.crates",
    )
    # A page may name one: it may be what the page is about.
    found = files_with(rf"https?://({'|'.join(map(re.escape, hosts))})\.")
    assert not [name for name in found if not name.startswith("docs/")]


def test_no_file_names_the_folder_that_the_repository_stands_in() -> None:
    assert not files_with(re.escape(f"{ROOT}/"))


def test_what_make_writes_is_not_in_the_repository() -> None:
    made = {".venv", "site", "__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache"}
    assert not [path for path in files() if made & set(path.relative_to(ROOT).parts)]


def test_the_license_of_the_text_is_the_exact_legal_code() -> None:
    words = " ".join(read("LICENSE-CONTENT").split())
    assert (
        hashlib.sha256(words.encode()).hexdigest() == "25a40a30d753162c4026b87a389b9534c72436327abcd083f90da00ead6d6869"
    )


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CODE_OF_CONDUCT.md"])
def test_links_to_files_of_the_repository_lead_somewhere(name: str) -> None:
    prose = re.sub(r"`[^`\n]+`", "", read(name))  # a link in code is an example
    targets = re.findall(r"\]\((?!https:|#)([^)]+)\)", prose)
    assert not [target for target in targets if not (ROOT / target.split("#")[0]).exists()]


def test_the_rules_in_contributing_are_those_of_the_validator() -> None:
    assert with_rule_list(read("CONTRIBUTING.md")) == read("CONTRIBUTING.md"), "run: python -m roadmap rules"


def test_every_folder_in_the_readme_exists() -> None:
    folders = re.findall(r"^\| `([a-z/]+/)` \|", read("README.md"), re.MULTILINE)
    assert folders
    assert not [folder for folder in folders if not (ROOT / folder).is_dir()]


# Workflows


def workflow(path: Path) -> dict[str, Any]:
    return yaml.safe_load(path.read_text("utf-8"))


@each_workflow
def test_every_action_is_pinned_by_its_full_hash_beside_its_version(path: Path) -> None:
    used = re.findall(r"uses: (?!\./)(.*)", path.read_text("utf-8"))
    pinned = re.compile(r"[\w.-]+(/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
    assert not [action for action in used if not pinned.fullmatch(action)]


def test_each_action_has_one_version_in_all_workflows() -> None:
    used = {line for path in WORKFLOWS for line in re.findall(r"uses: (.*@.*)", path.read_text("utf-8"))}
    names = [action.split("@")[0] for action in used]
    assert len(names) == len(set(names))


@each_workflow
def test_a_workflow_has_no_permissions_but_those_that_a_job_names(path: Path) -> None:
    data = workflow(path)
    assert data["permissions"] == {}
    assert all("permissions" in job for job in data["jobs"].values())


@each_workflow
def test_a_job_ends_in_time_and_runs_what_is_pinned(path: Path) -> None:
    for job in workflow(path)["jobs"].values():
        assert "timeout-minutes" in job or "uses" in job
        assert not str(job.get("runs-on", "")).endswith("-latest")
        if "container" in job:
            assert re.search(r"@sha256:[0-9a-f]{64}$", job["container"]["image"])


@each_workflow
def test_a_checkout_keeps_no_credentials(path: Path) -> None:
    steps = [step for job in workflow(path)["jobs"].values() for step in job.get("steps", [])]
    checkouts = [step for step in steps if step.get("uses", "").startswith("actions/checkout@")]
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


@each_workflow
def test_a_workflow_runs_targets_that_make_has(path: Path) -> None:
    assert set(re.findall(r"run: make ([a-z]+)", path.read_text("utf-8"))) <= documented_targets()


def actionlint() -> str:
    """The program, built once into the cache: it is published as a Go module."""
    try:
        build_tool(ACTIONLINT)
    except BuildError as error:
        cannot(f"actionlint could not be built: {error}")
    return built(ACTIONLINT)


def cannot(reason: str) -> NoReturn:
    """Skip, but fail in continuous integration: there, everything can be had."""
    if os.environ.get("CI") == "true":
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


def test_workflows_pass_actionlint() -> None:
    done = run(actionlint(), "-shellcheck=", "-pyflakes=", *WORKFLOWS, cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


def test_workflows_pass_zizmor() -> None:
    zizmor = Path(sys.executable).with_name("zizmor")
    done = run(zizmor, "--offline", "--persona=pedantic", "--no-progress", ROOT / ".github")
    assert done.returncode == 0, done.stdout + done.stderr


def test_pre_commit_reads_its_configuration_and_pins_by_hash() -> None:
    assert run(sys.executable, "-m", "pre_commit", "validate-config", cwd=ROOT).returncode == 0
    repositories = yaml.safe_load(read(".pre-commit-config.yaml"))["repos"]
    revisions = [repository["rev"] for repository in repositories if repository["repo"] != "local"]
    assert all(re.fullmatch(r"[0-9a-f]{40}", revision) for revision in revisions)


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.name)
def test_an_issue_form_has_what_github_requires(path: Path) -> None:
    form = workflow(path)
    assert {"name", "description", "body"} <= form.keys()
    identifiers = [part["id"] for part in form["body"] if part["type"] != "markdown"]
    assert len(identifiers) == len(set(identifiers))
    assert all(part["attributes"]["label"] for part in form["body"] if part["type"] != "markdown")


# The issue about links (.github/links-issue)


def asked_of_github(folder: Path, exit_code: str, open_issue: str = "") -> tuple[int, str]:
    """The exit status of links-issue, and what it asked of GitHub."""
    (folder / "report.md").write_text("* [404] https://bookshop.example/gone\n")
    log = folder / "gh.log"
    environment = {
        "PATH": f"{STAND_INS}{os.pathsep}{os.environ['PATH']}",
        "GH_LOG": str(log),
        "OPEN_ISSUE": open_issue,
        "RUN": "run 1",
    }
    done = run(ROOT / ".github/links-issue", exit_code, folder / "report.md", env=environment)
    return done.returncode, log.read_text()


def test_a_broken_link_opens_one_issue(tmp_path: Path) -> None:
    status, asked = asked_of_github(tmp_path, "2")
    assert status == 0
    assert "issue create" in asked
    assert "https://bookshop.example/gone" in asked


def test_a_broken_link_changes_the_issue_that_is_open(tmp_path: Path) -> None:
    status, asked = asked_of_github(tmp_path, "2", open_issue="7")
    assert status == 0
    assert "issue edit 7" in asked
    assert "issue create" not in asked


def test_the_issue_is_closed_when_every_link_answers(tmp_path: Path) -> None:
    assert "issue close 7" in asked_of_github(tmp_path, "0", open_issue="7")[1]


def test_nothing_is_closed_when_nothing_is_open(tmp_path: Path) -> None:
    status, asked = asked_of_github(tmp_path, "0")
    assert (status, "issue close" in asked) == (0, False)


def test_a_link_checker_that_could_not_run_changes_no_issue_and_fails(tmp_path: Path) -> None:
    status, asked = asked_of_github(tmp_path, "3", open_issue="7")
    assert status == 1
    assert asked.count("issue") == 1


def test_every_service_of_the_bookshop_holds_the_same_conversation() -> None:
    transcripts = sorted((ROOT / "samples").glob("*/*/blackbox.console"))
    assert len(transcripts) >= 9
    assert [path for path in transcripts if "\n18 answers, all as agreed\n" not in path.read_text("utf-8")] == []


def test_only_what_cannot_be_run_here_has_no_service() -> None:
    pages = [path for chapter in ("languages", "frameworks") for path in (ROOT / "docs" / chapter).glob("*.md")]
    alternatives = {
        path for path in pages if re.search(r"^group: (language|framework)$", path.read_text("utf-8"), re.M)
    }
    silent = {
        f"{path.parent.name}/{path.stem}"
        for path in alternatives
        if not (ROOT / "samples" / path.parent.name / path.stem / "blackbox.console").exists()
    }
    assert silent == {"languages/csharp", "frameworks/aspnet-core", "frameworks/laravel"}
