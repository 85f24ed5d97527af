"""Whatever bytes a file holds, the validator answers with problems, at lines that an editor shows, and soon."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from roadmap.check import validate
from roadmap.problems import Problem, as_json

from tests.projects import make_project

EXEMPTIONS = "exemptions:\n  - code: RM024\n    path: docs/web/dns.md\n    about: nothing\n    because: it is new\n"
FILES = (
    "docs/index.md",
    "docs/web/dns.md",
    "docs/web/index.md",
    "docs/about/published-ids.txt",
    "sources/2024-somebody.yml",
    "samples/web/dns/lookup.py",
    "samples/web/dns/lookup.py.out",
    "exemptions.yml",
)
MARKS = [
    *(
        "---\n",
        "```",
        "~~~mermaid\n",
        "[",
        "](",
        "![",
        "{#",
        "}",
        '??? question "',
        "!!! ",
        '=== "',
        "    ",
        "\t",
        "> ",
    ),
    *(
        "- ",
        "| --- |\n",
        "<!--",
        "<a href=",
        "--8<-- ",
        "[start:",
        "&a [*a]",
        "*a",
        "!!python/object ",
        "? ",
        ": ",
        " #",
    ),
    *(
        '"',
        "'",
        "|\n",
        "\r",
        "\x00",
        "\x0c",
        "\u2028",
        "\u202e",
        "\ufeff",
        "é",
        "%",
        "\\",
        "# ",
        "=\n",
        "1e999",
        "null",
    ),
    *("2026-13-01", "[[", "{{", "`", "$$", "[^1]", "http:", "//", "../" * 9, "\n\n", "\n"),
]
BROKEN = [b"\xff", b"\xc3", b"\xed\xa0\x80", b"\xf5\x80\x80\x80", b"\xff\xfe", b"\x80"]
PIECES = st.one_of(
    st.sampled_from([mark.encode() for mark in MARKS] + BROKEN),
    st.binary(max_size=6),
    st.text(max_size=8).map(lambda text: text.encode("utf-8", errors="surrogatepass")),
)
CHANGES = st.lists(st.tuples(st.integers(0, 4000), st.integers(0, 40), PIECES), min_size=1, max_size=4)
fuzz = settings(
    max_examples=int(os.environ.get("EXAMPLES", "150")),
    derandomize="EXAMPLES" not in os.environ,  # the same commit gives the same answer; EXAMPLES=9999 looks for new ones
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = make_project(tmp_path_factory.mktemp("project"))
    (root / "exemptions.yml").write_text(EXEMPTIONS, encoding="utf-8")
    return root


def check_with(root: Path, path: str, data: bytes) -> list[Problem]:
    """What is said of the project while one of its files holds these bytes."""
    file = root / path
    before = file.read_bytes()
    file.write_bytes(data)
    try:
        problems = validate(root)
    finally:
        file.write_bytes(before)
    assert isinstance(problems, list)
    for problem in problems:
        assert isinstance(problem, Problem)
        assert str(problem).isprintable()
        assert 1 <= problem.line <= lines_of(root / problem.path, data if problem.path == path else None)
    assert problems == sorted(set(problems))
    assert len(json.loads(as_json(problems))) == len(problems)
    as_json(problems).encode()
    return problems


def lines_of(file: Path, data: bytes | None) -> int:
    return (data if data is not None else file.read_bytes()).count(b"\n") + 1


@fuzz
@given(path=st.sampled_from(FILES), changes=CHANGES)
def test_no_change_of_bytes_makes_a_traceback(project: Path, path: str, changes: list[tuple[int, int, bytes]]) -> None:
    data = (project / path).read_bytes()
    for position, length, piece in changes:
        start = position % (len(data) + 1)
        data = data[:start] + piece + data[start + length :]

    check_with(project, path, data)


@fuzz
@given(path=st.sampled_from(FILES), pieces=st.lists(PIECES, max_size=30))
def test_no_text_makes_a_traceback(project: Path, path: str, pieces: list[bytes]) -> None:
    check_with(project, path, b"".join(pieces))
    if path.endswith(".md"):
        check_with(project, path, b"---\ntitle: T\nsummary: S.\n---\n\n# T\n\n" + b"".join(pieces))


VALUES = [
    "",
    "~",
    "7",
    "-1",
    "1.5",
    "yes",
    "[]",
    "[[]]",
    "{}",
    "{a: b}",
    "[1, two, ~]",
    "'x'",
    '""',
    "2026-11-21",
    "|\n  x",
]


def fields() -> Iterator[tuple[str, str]]:
    for path in (
        "docs/web/dns.md",
        "docs/web/index.md",
        "docs/index.md",
        "sources/2024-somebody.yml",
        "exemptions.yml",
    ):
        text = (make_text(path)).split("---\n")[1 if path.endswith(".md") else 0]
        for line in text.splitlines():
            if ": " in line:
                yield path, line


def make_text(path: str) -> str:
    base = Path(__file__).parent / "cases/base"
    return EXEMPTIONS if path == "exemptions.yml" else (base / path).read_text("utf-8")


@pytest.mark.parametrize(("path", "line"), list(fields()))
def test_no_value_of_a_field_makes_a_traceback(project: Path, path: str, line: str) -> None:
    text = (project / path).read_text("utf-8")
    name = line.partition(": ")[0]
    written = next(each for each in text.splitlines() if each.startswith(name + ":"))
    for value in VALUES:
        check_with(project, path, text.replace(written, f"{name}: {value}", 1).encode())


DEEP = 10_000
BOMB = "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12))

YAML = {
    "bomb": f"a0: &a0 x\n{BOMB}",
    "self": "a: &a [*a, *a]\n",
    "brackets": "a: " + "[" * DEEP,
    "closed brackets": "a: " + "[" * DEEP + "]" * DEEP,
    "braces": "a: " + "{b: " * DEEP,
    "dashes": "- " * DEEP + "x\n",
    "questions": "? " * DEEP + "x\n",
    "indented": "".join(f"{' ' * n}a:\n" for n in range(1500)),
    "quotes": "a: " + "'" * DEEP + "\n",
    "hashes": "a: " + " #" * DEEP + "\n",
    "one long word": "a: " + "x" * 1_000_000 + "\n",
    "many fields": "".join(f"f{n}: {n}\n" for n in range(5_000)),
    "a large number": "minutes: " + "9" * 10_000 + "\n",
    "a line of dashes": "-" * 100_000 + ": a: b\n",
    "merge": "a: &a {b: c}\nd:\n  <<: *a\n",
}


@pytest.mark.timeout(60)
@pytest.mark.parametrize("text", YAML.values(), ids=YAML)
def test_yaml_that_is_meant_to_hurt_is_refused_at_once(project: Path, text: str) -> None:
    assert check_with(project, "sources/2024-somebody.yml", text.encode())
    assert check_with(project, "exemptions.yml", text.encode())
    assert check_with(project, "docs/web/dns.md", f"---\n{text}\n---\n\n# DNS\n".encode())


MARKDOWN = {
    "quotations": ">" * DEEP,
    "brackets": "[" * DEEP,
    "images": "![" * DEEP,
    "references": "[a][" * DEEP,
    "addresses": "[a](" * DEEP,
    "stars": "*a " * DEEP,
    "backticks": " `" * DEEP,
    "runs of backticks": " ".join("`" * n for n in range(1, 140)),
    "lists": "- " * DEEP,
    "nested lists": "\n".join("    " * n + "- x" for n in range(400)),
    "nested blocks": "\n".join("    " * n + "!!! note" for n in range(400)),
    "attributes": "# x " + "{#" * DEEP,
    "ids": "x {" + "#a" * DEEP,
    "blanks": "# x" + " " * DEEP + "y",
    "tables": "|" * DEEP + "\n" + "|-" * DEEP + "|\n",
    "comments": "<!--" * DEEP,
    "tags": "<a " * DEEP,
    "entities": "&a" * DEEP,
    "titles": '??? question "' + '" "' * DEEP,
    "options": "```text " + 'title="a" ' * 300 + "x\n```",
    "dashes": "-" * DEEP + "8<",
    "includes": '--8<-- "a.py"\n' * 1000,
    "headings": "# x\n\n" * 1000,
    "fences": "```text\n```\n\n" * 1000,
    "parentheses": "(" * DEEP + "a)[" + "b" * DEEP,
    "subgraphs": "```mermaid\nflowchart TB\n" + "subgraph a\n" * DEEP + "```",
    "shapes": "```mermaid\nflowchart TB\na" + "[" * DEEP + "\n```",
    "footnotes": "[^a]" * DEEP,
    "hashes": "#x\n" * DEEP,
    "nothing that is seen": "\x00" * 1_000_000,
    "an include of colons": '--8<-- "' + "a:" * DEEP + '!"',
    "kinds": "!!! " + "a " * DEEP + "!",
}


@pytest.mark.timeout(60)
@pytest.mark.parametrize("text", MARKDOWN.values(), ids=MARKDOWN)
def test_markdown_that_is_meant_to_hurt_is_read_soon(project: Path, text: str) -> None:
    check_with(project, "docs/index.md", f"---\ntitle: T\nsummary: S.\n---\n\n# T\n\n{text}\n".encode())


SAMPLES = [
    *("-" * 100_000, " " * 100_000, "# needs:" + " " * 100_000, "8<" * 10_000, "# " * 100_000, " " * 100_000 + "8<"),
    *("# --8<--" + " " * 100_000 + "[", "--8<-- [start:a]\n" * 10_000),
]


@pytest.mark.parametrize("text", SAMPLES, ids=lambda text: repr(text[:12]))
def test_a_sample_that_is_meant_to_hurt_is_read_soon(project: Path, text: str) -> None:
    check_with(project, "samples/web/dns/lookup.py", text.encode())


def said(root: Path) -> list[str]:
    return [str(problem) for problem in validate(root)]


def test_a_folder_named_like_a_page_is_no_page(tmp_path: Path) -> None:
    root = make_project(tmp_path)
    (root / "docs/web/names.md").mkdir()

    assert said(root) == []


@pytest.mark.parametrize(
    "path", ["docs/web/tcp.md", "samples/web/dns/server.py", "sources/2020-another.yml", "exemptions.yml"]
)
def test_a_link_that_leads_nowhere_is_reported(tmp_path: Path, path: str) -> None:
    root = make_project(tmp_path)
    (root / path).symlink_to("nowhere")

    assert said(root) == [f"{path}:1: RM001 this file cannot be read: it is no file, or a link that leads nowhere"]


def test_a_link_to_itself_is_reported(tmp_path: Path) -> None:
    root = make_project(tmp_path)
    (root / "docs/web/tcp.md").symlink_to("tcp.md")

    assert [problem.code for problem in validate(root)] == ["RM001"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_reported_and_not_waited_for(tmp_path: Path) -> None:
    root = make_project(tmp_path)
    os.mkfifo(root / "docs/web/tcp.md")

    assert [problem.code for problem in validate(root)] == ["RM001"]


def test_a_file_that_may_not_be_read_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = make_project(tmp_path)

    def refuse(file: Path) -> bytes:
        if file.name == "client-server.md":
            raise PermissionError(13, "Permission denied", str(file))
        with file.open("rb") as opened:
            return opened.read()

    monkeypatch.setattr(Path, "read_bytes", refuse)

    assert said(root) == ["docs/web/client-server.md:1: RM001 this file cannot be read: Permission denied"]


def test_a_folder_that_may_not_be_read_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = make_project(tmp_path)
    (root / "docs/shells").mkdir()
    scandir = os.scandir

    def refuse(folder: str) -> object:
        if str(folder).endswith("shells"):
            raise PermissionError(13, "Permission denied", str(folder))
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", refuse)

    assert said(root) == ["docs/shells:1: RM001 this folder cannot be read: Permission denied"]


@pytest.mark.skipif(os.name != "posix", reason="names of files are bytes on POSIX alone")
def test_a_name_that_is_no_text_is_reported_in_text(tmp_path: Path) -> None:
    root = make_project(tmp_path)
    name = os.fsdecode(b"caf\xe9\n.md")
    (root / "docs/about" / name).write_text("---\ntitle: T\nsummary: S.\n---\n\n# T\n", encoding="utf-8")

    [problem] = validate(root)

    assert str(problem) == (
        "docs/about/caf\\udce9\\n.md:1: RM015 the name 'caf\\udce9' is no lower-case words with hyphens; call it 'caf'"
    )


def test_files_of_tools_are_not_read(tmp_path: Path) -> None:
    root = make_project(tmp_path)
    for path in ("docs/web/.#dns.md", "docs/.obsidian/notes.md", "samples/web/__pycache__/x.py", "samples/.venv/y.py"):
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(b"\xff")

    assert said(root) == []


def test_lines_are_those_that_an_editor_shows(tmp_path: Path) -> None:
    odd = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029\r"
    changes = {
        "docs/index.md": [["arrives.\n", f"arrives{odd}.\n"], ["Begin", f"One{odd}\n\n[no](no.md) [x][y]\n\nBegin"]]
    }

    problems = validate(make_project(tmp_path, {"replace": changes}))

    assert {problem.line for problem in problems if problem.code == "RM009"} == {3, 8}
    assert [problem.line for problem in problems if problem.code == "RM043"] == [10]
