"""Front matter reads as it stands, each value with its line, and what is wrong is said once, where it is."""

from typing import Any

import pytest
import yaml
from roadmap import yamlfile
from roadmap.fields import ChapterFields, PageFields, TopicFields, as_slug, as_topic_id
from roadmap.frontmatter import Block, read_block
from roadmap.problems import nearest, printable, quoted
from roadmap.yamlfile import read_yaml

TOPIC = """---
title: DNS
summary: Find the address behind a name.
level: core
minutes: 30
prerequisites:
  - topic: web/tcp
    because: questions travel
  - group: resolver
    because: one of them answers
outcomes:
  - Look a name up.
  - Say who answers.
reviewed: 2026-11-01
aliases: [web/names]
---

# DNS
"""


def read(text: str = TOPIC, **changes: str) -> Block:
    """The block of a topic, with some pieces of text in place of others."""
    for old, new in changes.items():
        line = next(each for each in text.splitlines() if each.startswith(old.replace("_", " ")))
        text = text.replace(line, new, 1)
    return read_block(text, TopicFields)


def faults(block: Block) -> list[tuple[str, int]]:
    return [(fault.kind, fault.line) for fault in block.faults]


def test_block_in_order_has_its_values_and_no_fault() -> None:
    block = read()

    assert block.faults == ()
    assert block.length == 16
    assert block.values["minutes"] == 30
    assert block.values["reviewed"] == "2026-11-01"
    assert block.values["prerequisites"][1] == {"group": "resolver", "because": "one of them answers"}


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (("title",), 2),
        (("prerequisites",), 6),
        (("prerequisites", 0), 7),
        (("prerequisites", 0, "topic"), 7),
        (("prerequisites", 0, "because"), 8),
        (("prerequisites", 1, "because"), 10),
        (("outcomes", 1), 13),
        (("aliases", 0), 15),
        (("prerequisites", 0, "missing"), 7),
        (("prerequisites", 7, "topic"), 6),
    ],
)
def test_value_has_the_line_on_which_it_stands_and_a_missing_one_that_of_its_entry(
    place: tuple[str | int, ...], line: int
) -> None:
    assert read().data.line(*place) == line


@pytest.mark.parametrize("ending", ["\n", " \n", "\t \n"])
def test_dashes_may_have_blanks_behind_them(ending: str) -> None:
    block = read(TOPIC.replace("---\n", f"---{ending}"))

    assert block.faults == ()
    assert block.length == 16


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", "no-block"),
        ("# Title\n", "no-block"),
        ("\n---\ntitle: x\n---\n", "no-block"),
        (" ---\ntitle: x\n---\n", "no-block"),
        ("----\ntitle: x\n---\n", "no-block"),
        ("---title: x\n---\n", "no-block"),
        ("---", "unclosed"),
        ("---\n", "unclosed"),
        ("---\ntitle: x\n", "unclosed"),
        ("---\ntitle: x\n--\n", "unclosed"),
        ("---\ntitle: x\n ---\n", "unclosed"),
        ("---\ntitle: x\n--- # end\n", "unclosed"),
    ],
)
def test_block_that_has_no_beginning_or_no_end_has_one_fault(text: str, kind: str) -> None:
    block = read_block(text, PageFields)

    assert faults(block) == [(kind, 1)]
    assert block.length == 0


def test_block_may_end_with_the_file() -> None:
    assert read_block("---\ntitle: T\nsummary: S.\n---", PageFields).faults == ()


@pytest.mark.parametrize("text", ["---\n---\n", "---\n\n---\n", "---\n# nothing yet\n---\n"])
def test_empty_block_lacks_every_field(text: str) -> None:
    assert {kind for kind, _ in faults(read_block(text, PageFields))} == {"missing-field"}


@pytest.mark.parametrize("inside", ["~", "word", "'a: b'", "- a\n- b", "7"])
def test_block_that_is_no_list_of_fields_has_one_fault(inside: str) -> None:
    assert faults(read_block(f"---\n{inside}\n---\n", PageFields)) == [("not-fields", 2)]


NESTED: list[tuple[dict[str, str], tuple[str, int], str]] = [
    ({"____because: questions": ""}, ("missing-field", 7), "add a line 'because: ...' to this entry"),
    ({"____because: one": "    reason: x"}, ("unknown-field", 10), "unknown field 'reason'; remove it"),
    ({"____because: one": "    becuase: x"}, ("unknown-field", 10), "'becuase'; did you mean 'because'?"),
    ({"____because: one": "    because: "}, ("empty", 10), "field 'because' is empty"),
    ({"__- group": "  - group: Resolver"}, ("form", 9), "field 'group' should be lower-case words with hyphens"),
    ({"__- group": "  - {}\n  - group: x"}, ("missing-field", 9), "field 'because' is missing"),
    ({"__- group": "  - group: resolver\n    topic: web/x"}, ("type", 9), "names two things"),
    ({"__- Say": "  - [Say, who]"}, ("type", 13), "field 'outcomes' should be text and is a list, 'Say, who'"),
    ({"__- Say": "  - 7"}, ("type", 13), "field 'outcomes' should be text, and YAML reads '7' as something else"),
    ({"aliases": "aliases:\n  - web/names\n  - Names"}, ("form", 17), "should be the id of a topic"),
]


@pytest.mark.parametrize(("changes", "fault", "words"), NESTED)
def test_fault_inside_a_list_has_the_line_of_its_entry(
    changes: dict[str, str], fault: tuple[str, int], words: str
) -> None:
    block = read(**changes)

    assert fault in faults(block)
    assert any(words in each.detail for each in block.faults)


def test_every_fault_of_a_block_is_told_at_once() -> None:
    block = read(
        level="level: Core\nlevel: core", minutes="minutes: 5", title="titel: DNS", reviewed="reviewed: soon #2"
    )

    assert sorted(faults(block), key=lambda fault: fault[1]) == [
        ("missing-field", 2),
        ("unknown-field", 2),
        ("choice", 4),
        ("duplicate", 5),
        ("range", 6),
        ("cut", 15),
    ]


def test_what_stands_before_a_syntax_error_is_told_too() -> None:
    block = read_block("---\ntitle: A #1\ntitle: B\nsummary: a: b\n---\n", PageFields)

    assert faults(block) == [("cut", 2), ("duplicate", 3), ("not-yaml", 4)]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("yes", "'yes'"),
        ("007", "'007'"),
        ("1.50", "'1.50'"),
        ("~ ", ""),
        ("0x1F", ""),
        ("[a, b]", "'a, b'"),
        ("1_000", "'1_000'"),
    ],
)
def test_message_quotes_what_was_written_and_not_what_yaml_made_of_it(written: str, shown: str) -> None:
    block = read_block(f"---\ntitle: {written}\nsummary: S.\n---\n", PageFields)

    assert all(shown in fault.detail for fault in block.faults)


@pytest.mark.parametrize(
    "written", ["20261101", "1764547200", "86400", "2026-11-01T00:00:00", "2026-1-1", "2026-11-31", "0000-01-01"]
)
def test_only_a_day_of_the_calendar_is_a_date(written: str) -> None:
    assert [kind for kind, _ in faults(read(reviewed=f"reviewed: {written}"))] == ["date"]


def test_order_of_a_chapter_has_limits() -> None:
    text = "---\ntitle: T\nsummary: S.\norder: 100\nline: AB\ncolor: blu\n---\n"

    assert faults(read_block(text, ChapterFields)) == [("range", 4), ("form", 5), ("choice", 6)]


def test_yaml_reads_numbers_words_and_lists_but_leaves_dates_as_they_are_written() -> None:
    data = read_yaml("a: 7\nb: 1.5\nc: yes\nd: ~\ne: 2026-11-01\nf: [x, 'y']\ng: '7'\nh: 1:30\ni: 0x1f\n")

    expected: dict[str, Any] = {
        **{"a": 7, "b": 1.5, "c": True, "d": None, "e": "2026-11-01"},
        **{"f": ["x", "y"], "g": "7", "h": "1:30", "i": "0x1f"},
    }
    assert data.values == expected
    assert data.faults == ()


def test_lines_of_yaml_are_those_of_an_editor() -> None:
    data = read_yaml("a: 'x\u2028y\x85z'\r\nb: 'x\ry'\nc: 1\n")

    assert data.lines[("c",)] == 3


@pytest.mark.parametrize(
    "text", ["a: &x b\nc: *x\n", "a: &x b\n", "a: *x\n", "a: !!python/name:os.system\n", "a: !x y\n"]
)
def test_anchors_aliases_and_tags_are_refused(text: str) -> None:
    assert [fault.kind for fault in read_yaml(text).faults] == ["not-yaml"]


BROKEN = [
    *("a: b: c\n", "a: @x\n", "a: `x`\n", "a: 'x\nb: c\n", "a: [x\nb: c\n", "a: {x: 1\nb: 2\n"),
    *("a: *x\n", "a: & x\n", "a: !x y\n", 'a: "\\d"\n', "a: x\n b: y\n", "a: 1\nb 2\nc: 3\n", "a: |x\n  b\n"),
    *('a: "b" c\n', "a: 'b's'\n", "a: - x\n", "a: ? x\n", "a:b\nc: d\n", "a: 1\n---\nb: 2\n", "[a]: b\n"),
    *("outcomes:\n- a\n-b\n- c\n", "a:\n  - b\n c: d\n", "a: x\n...\nb: y\n"),
]


@pytest.mark.parametrize("text", BROKEN)
def test_both_parsers_of_pyyaml_lead_to_the_same_words(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    fast = read_yaml(text).faults
    monkeypatch.setattr(yamlfile, "LOADER", yaml.SafeLoader)

    assert len(fast) == 1
    assert read_yaml(text).faults == fast


def test_nearest_looks_past_capital_letters_and_inside_the_same_folder_first() -> None:
    known = ["web/dns", "web/client-server", "databases/joins-and-aggregates"]

    assert nearest("WEB/DNS", known) == "; did you mean 'web/dns'?"
    assert nearest("wbe/dns", known) == "; did you mean 'web/dns'?"
    assert nearest("web/client_sever", known) == "; did you mean 'web/client-server'?"
    assert nearest("databases/choosing-an-engine", known) == ""
    assert nearest("", known) == ""
    assert nearest("x", []) == ""


def test_quotes_are_one_short_line_in_signs_that_can_be_seen() -> None:
    assert quoted("a\n  b") == "'a b'"
    assert len(quoted("x" * 500)) < 100
    assert printable("a\nb\x1b[31m\u202e\udcff é") == "a\\nb\\x1b[31m\\u202e\\udcff é"


@pytest.mark.parametrize(
    ("written", "slug"), [("DNS & names", "dns-names"), ("  Two_words ", "two-words"), ("größe", "gr-e"), ("!", "")]
)
def test_slug_is_made_of_what_somebody_wrote(written: str, slug: str) -> None:
    assert as_slug(written) == slug


@pytest.mark.parametrize("written", ["web/dns.md", "../web/dns.md", "/web/DNS", "docs/web/dns", "web//dns/"])
def test_id_is_made_of_a_path(written: str) -> None:
    assert as_topic_id(written) == "web/dns"
