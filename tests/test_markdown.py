"""What the validator sees of a page is what Python-Markdown makes of it, with the line of each thing."""

import re
from functools import cache

import pytest
from markdown import Markdown
from roadmap.document import Document, Slip
from roadmap.markdown import parse
from roadmap.plaintext import plain_text

EXTENSIONS = [
    *("attr_list", "def_list", "footnotes", "tables", "toc", "admonition"),
    *("pymdownx.details", "pymdownx.superfences", "pymdownx.tabbed"),
]


@cache
def renderer() -> Markdown:
    return Markdown(extensions=EXTENSIONS, extension_configs={"pymdownx.tabbed": {"alternate_style": True}})


def html(text: str) -> str:
    return renderer().reset().convert(text)


def kinds(document: Document) -> list[str]:
    return [slip.kind for slip in document.slips]


HEADINGS = [
    "# Plain words",
    "# `GET /books` → 200 OK",
    "# **Bold** and *italic*, _too_",
    "# C++ & Rust, AT&T",
    "# snake_case_name and __dunder__",
    "# Über uns, naïve café",
    "# 日本",
    "# 日本\n\n# 日本",
    "# A\n\n## A\n\n## a\n\n## A!",
    "# Mine {#own}",
    "# Mine {: #own .wide }",
    "# Mine { .wide }",
    "# Not mine{#own}",
    "# Mine {#own}\n\n# Own\n\n# Own",
    "# Closed #",
    "# Closed ## {#own}",
    "Underlined\n===\n\nAnd this\n---",
    "# A [link](x.md) and <b>HTML</b>",
    "# 1 < 2 > 0",
    "# Emoji 🎉 here",
    "# Back\\_slash \\* star",
    "# &amp; &lt;b&gt; &nbsp; x",
    "# x\n\ntext\n# y\ntext",
    "#\tTab",
    "# Trailing   ",
    "# server\n\n# server_1\n\n# server",
    "```text\n# no\n```\n\n# yes",
    "<!--\n# no\n-->\n\n# yes",
    "- one\n\n    # in a list",
    "> # quoted",
    '!!! note\n    # in a note\n\n    ## and\n\n# after',
]  # fmt: skip


@pytest.mark.parametrize("text", HEADINGS)
def test_anchors_are_those_of_the_site(text: str) -> None:
    found = [heading.anchor for heading in parse(text).headings]

    assert found == re.findall(r'<h[1-6][^>]* id="([^"]*)"', html(text))


BLOCKS = [
    '??? question "Why?"\n    Because.',
    "??? question\n    Because.",
    '??? "Title only"\n    Text.',
    '???+ success "Open"\n    Text.',
    '???question "No blank"\n    Text.',
    '??? question  "Two blanks"\n    Text.',
    '??? note inline end "Kinds"\n    Text.',
    "!!! note\n    Text.",
    '!!! note ""\n    Text.',
    '=== "Tab"\n    Text.\n\n=== "Other"\n    Text.',
    '===! "Tab"\n    Text.',
    '=== "Ta"b"\n    Text.',
    'Before\n??? question "Why?"\n    Because.',
    '??? question "Why?"\n\n\n    After two empty lines.\n\n\n    And two more.',
    '??? question "Why?"\n    ```text\n    one\n\n\n    two\n    ```\n\n    After.',
    '??? a "A"\n    ??? b "B"\n        Inside.\n\n    Outside.',
    '- item\n\n    ??? note "In a list"\n        Text.',
    "1. item\n\n    !!! note\n        Text.",
    '??? question "Last line"\n    Text.\nOutside.',
    "!!! note\n    - a\n    - b\n\n    1. c",
    '```text\n??? question "No"\n    Text.\n```',
]


@pytest.mark.parametrize("text", BLOCKS)
def test_block_that_the_site_shows_is_seen_with_what_it_holds(text: str) -> None:
    document = parse(text)
    shown = re.findall(r'<details|class="admonition |<div class="tabbed-block', html(text))

    assert len(document.folds) == len(shown)
    assert all(fold.filled for fold in document.folds)
    assert kinds(document) == []


NOT_BLOCKS = [
    "??? question 'Single'\n    Text.",
    "??? question Why?\n    Text.",
    '??? question "Open\n    Text.',
    '!!! "No kind"\n    Text.',
    "!!! note 'x'\n    Text.",
    "=== Tab\n    Text.",
    '===note "x"\n    Text.',
    ' ??? note "One blank"\n     Text.',
    '  !!! note\n      Text.',
]  # fmt: skip


@pytest.mark.parametrize("text", NOT_BLOCKS)
def test_block_that_the_site_shows_as_text_is_a_slip(text: str) -> None:
    document = parse(text)

    assert not re.search(r"<details|admonition|tabbed", html(text))
    assert document.folds == []
    assert kinds(document) == ["fold"]


FENCES = [
    ("```text\nx\n```", True),
    ("~~~text\nx\n~~~", True),
    ("````text\n```\nx\n```\n````", True),
    ("``` text\nx\n```", True),
    ("```{.text}\nx\n```", True),
    ('```{.text data-norun="y"}\nx\n```', True),
    ('```text {data-norun="y"}\nx\n```', True),
    ('```text title="y"\nx\n```', True),
    ("```text title='y' hl_lines=\"1\"\nx\n```", True),
    ("```.text\nx\n```", True),
    ("```\nx\n```", True),
    ('- a\n\n    ```text\n    x\n    ```', True),
    ("> ```text\n> x\n> ```", True),
    ('!!! note\n    ```text\n    x\n    ```', True),
    ("before\n```text\nx\n```\nafter", True),
    ("```text\nx\n````", False),
    ("```text\nx\n~~~", False),
    ("```text\nx", False),
    ("```text", False),
    ("```text norun\nx\n```", False),
    ('```text{data-norun="y"}\nx\n```', False),
    ('```text title="y" {data-norun="y"}\nx\n```', False),
    ("```text title=y\nx\n```", False),
]  # fmt: skip


@pytest.mark.parametrize(("text", "is_read"), FENCES)
def test_fence_is_in_order_where_the_site_shows_code(text: str, is_read: bool) -> None:
    [fence] = parse(text).fences

    assert ('class="highlight"' in html(text)) is is_read
    assert (fence.closed and "fence" not in kinds(parse(text))) is is_read


LISTS = [
    ("text\n\n- a\n- b", []),
    ("# heading\n- a\n- b", []),
    ("- a\n    - b", []),
    ("- a\n\n    b", []),
    ("- a\n  goes on", []),
    ("1. a\n\n    ```text\n    b\n    ```\n\n2. c", []),
    ("!!! note\n    - a", []),
    ("text\n- a\n- b", ["list"]),
    ("text\n1. a", ["list"]),
    ("> text\n> - a", ["list"]),
    ("text\n| a | b |\n| - | - |\n| 1 | 2 |", ["list"]),
    ("- a\n  - b", ["indent"]),
    ("1. a\n   - b", ["indent"]),
    ("- a\n\n  b", ["indent"]),
]


@pytest.mark.parametrize(("text", "slips"), LISTS)
def test_list_that_the_site_shows_otherwise_is_a_slip(text: str, slips: list[str]) -> None:
    shown = html(text)
    lists = len(re.findall(r"<[ou]l>", shown)) + shown.count("<table>")
    levels = len(re.findall(r"^ *(?:>|!!!)? *(?:[-]|1\.) ", text, re.MULTILINE))

    assert kinds(parse(text)) == slips
    if slips == ["list"]:
        assert lists == 0
    elif "    - b" in text:
        assert lists == levels


@pytest.mark.parametrize("text", ["##The idea", "text\n#2 more", "#x"])
def test_hash_without_a_blank_is_a_slip_where_the_site_makes_a_heading(text: str) -> None:
    assert re.search("<h[12]", html(text))
    assert kinds(parse(text)) == ["heading"]


def test_heading_that_is_indented_is_a_slip_since_the_site_makes_none() -> None:
    assert "<h2" not in html("  ## x")
    assert kinds(parse("  ## x")) == ["heading"]


LINKS = [
    ("[a](b.md)", [("b.md", "a", 1)]),
    ('[a](b.md "A title")', [("b.md", "a", 1)]),
    ("[a](<b c.md>)", [("b c.md", "a", 1)]),
    ("[a](grüße.md#über)", [("grüße.md#über", "a", 1)]),
    ("[a](javascript:x)", [("javascript:x", "a", 1)]),
    ("<https://a.example>", [("https://a.example", "https://a.example", 1)]),
    ("<ada@a.example>", [("mailto:ada@a.example", "ada@a.example", 1)]),
    ("[a][b]\n\n[b]: c.md 'x'", [("c.md", "a", 1)]),
    ("[a][]\n\n[A]: c.md", [("c.md", "a", 1)]),
    ("[a]\n\n[a]: <c.md>", [("c.md", "a", 1)]),
    ("[`a` and *b*](c.md)", [("c.md", "a and b", 1)]),
    ("one\ntwo [a](b.md)\nthree\n[c\nd](e.md) [f](g.md)", [("b.md", "a", 2), ("e.md", "c d", 4), ("g.md", "f", 5)]),
    ("`one\ntwo` and\n[a](b.md)", [("b.md", "a", 3)]),
    ("<b\n>x</b>\n[a](b.md)", [("b.md", "a", 3)]),
    ("one\\\n[a](b.md)", [("b.md", "a", 2)]),
    ("| x | y |\n| - | - |\n| 1 | [a](b.md) |\n| 2 | [c](d.md) |", [("b.md", "a", 3), ("d.md", "c", 4)]),
    ("- x\n- y\n  [a](b.md)", [("b.md", "a", 3)]),
    ("> x\n> [a](b.md)", [("b.md", "a", 2)]),
    ("## [a](b.md)", [("b.md", "a", 1)]),
    ('??? note "T"\n    x\n\n    !!! tip\n        [a](b.md)', [("b.md", "a", 5)]),
    ("`[a](b.md)` \\[a](b.md) <!-- [a](b.md) -->", []),
    ("```text\n[a](b.md)\n```", []),
    ("<!--\n[a](b.md)\n-->", []),
]


@pytest.mark.parametrize(("text", "links"), LINKS)
def test_link_is_read_with_its_words_and_its_line(text: str, links: list[tuple[str, str, int]]) -> None:
    assert [(link.target, link.text, link.line) for link in parse(text).links] == links


def test_image_in_a_link_is_both_an_image_and_the_words_of_the_link() -> None:
    image, link = parse("x\n[![A bird](a.svg)](b.md)").links

    assert (image.target, image.text, image.line, image.is_image) == ("a.svg", "A bird", 2, True)
    assert (link.target, link.text, link.line, link.is_image) == ("b.md", "A bird", 2, False)


UNDEFINED = [
    ("x\n[a][b]", [("b", 2)]),
    ("[a][]", [("a", 1)]),
    ("![a][b]", [("b", 1)]),
    ("[`a`][]", [("`a`", 1)]),
    ("`x\ny` [a][b]", [("b", 2)]),
    ("said[^1]\n\nand[^two]\n\n[^1]: By Ada.", [("^two", 3)]),
    ("row[0][1] and `[a][b]` and \\[a\\][b] and [a] [b]", []),
    ("[a][b] [a][B]\n\n[b]: c.md", []),
]


@pytest.mark.parametrize(("text", "undefined"), UNDEFINED)
def test_reference_without_a_definition_is_found(text: str, undefined: list[tuple[str, int]]) -> None:
    assert parse(text).undefined == undefined


def test_lines_count_from_the_top_of_the_file() -> None:
    document = parse("---\ntitle: T\n---\n\n# T\n\n[a](b.md)\n\n```text\nx\n```\n", 3)

    assert [heading.line for heading in document.headings] == [5]
    assert [link.line for link in document.links] == [7]
    assert [fence.line for fence in document.fences] == [9]


def test_include_is_seen_in_a_fence_and_outside() -> None:
    document = parse('--8<-- "a.py"\n\n```python\n  --8<-- "b.py:part"\nx = \'--8<-- "c.py"\'\n```\n')

    assert [(include.path, include.part, include.line) for include in document.includes] == [
        ("a.py", None, 1),
        ("b.py", "part", 4),
    ]
    assert [include.path for include in document.fences[0].includes] == ["b.py"]


@pytest.mark.parametrize(
    ("info", "language"),
    [
        ("python", "python"),
        ("Python", "python"),
        ("c++ {data-norun='x'}", "c++"),
        ('{.sql title="x"}', "sql"),
        ('{ .sql data-norun="a.b" }', "sql"),
        ('{data-norun="in .python"}', ""),
        ("python{data-norun}", "python"),
        ("", ""),
    ],
)
def test_language_of_a_fence_is_the_one_that_the_site_uses(info: str, language: str) -> None:
    [fence] = parse(f"```{info}\nx\n```").fences

    assert fence.language == language


def test_reason_for_not_running_is_read_in_either_quotes() -> None:
    reasons = [
        parse(f"```sql {info}\nx\n```").fences[0].not_run for info in ('{data-norun="a"}', "{data-norun='b'}", "")
    ]

    assert reasons == ["a", "b", None]


def test_indented_code_is_a_slip_unless_it_goes_on_with_a_definition() -> None:
    assert parse("x\n\n    code\n").slips == [Slip("code", "code", 3)]
    assert kinds(parse("Term\n:   What it is.\n\n    More.\n")) == []
    assert kinds(parse("[^1]: By Ada.\n\n    More.\n")) == []


def test_heading_over_nothing_is_not_filled() -> None:
    headings = parse("# A\n\n## B\n\n## C\n\ntext\n\n## D\n\n<!-- later -->\n").headings

    assert [(heading.text, heading.filled) for heading in headings] == [
        ("A", True),
        ("B", False),
        ("C", True),
        ("D", False),
    ]


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("`a` *b* **c** _d_", "a b c d"),
        ("[a](b.md) and ![c](d.svg)", "a and c"),
        ("a \\* b &amp; c", "a * b & c"),
        ("snake_case", "snake_case"),
        ("x <kbd>y</kbd>", "x y"),
        ("a\nb", "a\nb"),
    ],
)
def test_plain_text_is_what_a_reader_sees(written: str, words: str) -> None:
    assert plain_text(written) == words
