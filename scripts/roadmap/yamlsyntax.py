"""What keeps the YAML parser from reading a text, in words that a contributor can act on."""

import re

import yaml

from roadmap.problems import quoted
from roadmap.yamldata import Fault

TWO_COLONS = re.compile(r"^ *(?:- +)*[\w-]+:[ \t].*:([ \t]|$)")

BESIDE = "look for text behind a closing quote or bracket, and for a line indented unlike its neighbors"
MENDS = (
    ("tab", "indent with blanks, YAML takes no tabs"),
    ("cannot start any token", "a value that begins with a sign such as '@', '`' or '%' needs quotes"),
    ("alias", "a value that begins with '*' needs quotes"),
    ("anchor", "a value that begins with '&' needs quotes"),
    ("tag", "a value that begins with '!' needs quotes"),
    ("comment or line break", "a value that begins with '|' or '>' needs quotes"),
    ("indentation indicators", "a value that begins with '|' or '>' needs quotes"),
    ("unknown escape", "a backslash in double quotes begins an escape; use single quotes"),
    ("unexpected end of stream", "the quote opened here is never closed"),
    ("expected ','", "the bracket opened here is never closed; a value that begins with one needs quotes"),
    ("node content", "the bracket opened here is never closed; a value that begins with one needs quotes"),
    ("expected key", BESIDE),
    ("block end", BESIDE),
    ("expected ':'", "a field is written 'name: value', a list entry '- value'"),
    ("'-' indicator", "a field among the entries of a list; indent it, or begin it with '- '"),
    ("sequence entries", "a list begins on a line of its own; a value that begins with '- ' needs quotes"),
    ("mapping keys", "a value that begins with '? ' needs quotes"),
    ("directive", "a line that begins with '%' needs quotes"),
    ("document", "'---' and '...' on a line of their own end the block"),
)
"""Words of the parser's complaint -> what a contributor should do about it. The first that fits is said."""


def syntax_fault(error: yaml.YAMLError, source: list[str], offset: int) -> Fault:
    """Return what the parser complains about, with the line to change and what to do there.

    `source` is the text in lines, `offset` how many lines of the file stand before it.
    """
    problem = str(getattr(error, "problem", None) or str(error).split("\n", maxsplit=1)[0])
    opened = any(words in problem for words in ("unexpected end", "expected ','", "could not find expected ':'"))
    marks = [getattr(error, name, None) for name in ("context_mark", "problem_mark")]
    mark = next((each for each in (marks if opened else reversed(marks)) if each), None)
    line = min(mark.line, len(source) - 1) if mark else 0
    while line and not source[line].strip():  # at the end of the text: what is missing is missing on its last line
        line -= 1
    said = quoted(source[line]) if source[line].strip() else "here"
    words = f"{getattr(error, 'context', None) or ''} {problem}"
    if mark and source[line][mark.column : mark.column + 1] == "\t":
        words = "tab"
    return Fault("not-yaml", line + 1 + offset, f"{said}: {_mend(words, source[line]) or problem}")


def _mend(words: str, line: str) -> str | None:
    if "mapping values are" in words:
        if TWO_COLONS.match(line):
            return "a value that holds ': ' needs quotes"
        return "this line is indented unlike its neighbors, or the one above has no blank behind its colon"
    return next((mend for part, mend in MENDS if part in words), None)
