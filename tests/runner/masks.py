"""What may differ from run to run, and is hidden on both sides before two outputs are compared.

Each mask hides one kind of volatile value and nothing else: a number that only looks like one (a count, a price, a
date of the bookshop's own orders) must stay visible, because a wrong one has to fail the test. That is why a port is
hidden only behind an address or the word "port", and a date only together with a time of day.
"""

import re
from collections.abc import Iterable, Sequence

DAY = r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
CLOCK = r"\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?"
ZONE = r"(?: ?(?:Z|UTC|GMT|[+-]\d\d(?::?\d\d)?))?"
HIGH_PORT = r"(?:3276[89]|327[7-9]\d|32[89]\d\d|3[3-9]\d{3}|[45]\d{4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5])\b"
HOST = r"(?:\d{1,3}(?:\.\d{1,3}){3}|localhost|\[[0-9a-fA-F:]+\]|::1)"

# (what it finds, what to write instead); \1 is the part that stays.
MASKS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(found), written)
    for found, written in (
        (rf"\b\d{{4}}-\d\d-\d\d[T ,]{{1,2}}{CLOCK}{ZONE}", "*"),  # 2026-11-21 03:47:12.123+00
        (rf"\b{DAY},? (?:\d\d|{MONTH})[ -](?:{MONTH}|[ \d]\d)[ -](?:\d{{4}} )?{CLOCK}{ZONE}(?: \d{{4}})?", "*"),
        (rf"\b\d\d?/{MONTH}/\d{{4}}[: ]{CLOCK}{ZONE}", "*"),  # 21/Nov/2026:03:47:12 +0000
        (rf"\b{MONTH} [ \d]\d {CLOCK}(?: \d{{4}})?{ZONE}", "*"),  # Nov 21 03:47:12 2026 GMT
        (r"(?<![\d:.])\d\d:\d\d:\d\d(?:[.,]\d+)?(?![\d:])", "*"),  # 03:47:12.5
        (r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b", "*"),
        (r"\b0x[0-9a-fA-F]{6,}\b", "*"),
        (r"(?<=time=)\d+\.\d+(?:\.\.\d+\.\d+)?", "*"),  # explain analyze, ping
        (r"\b(\d+m)?\d+\.\d+ ?s(?:ec(?:onds?)?)?\b", "*"),  # 0m0.012s, 0.25 seconds
        (r"(?<![\w.])\d+(?:\.\d+)? ?(?:ms|µs|us|ns|milliseconds|microseconds)\b", "*"),
        (r"(?<=\bshared )(?:(?:hit|read|dirtied|written)=\d+ ?)+", "*"),
        (rf"({HOST}['\"]?(?:[:.]|, ?)){HIGH_PORT}", r"\1*"),
        (rf"(\b[Pp]ort\b['\"]?[ =:#]{{0,3}}){HIGH_PORT}", r"\1*"),
        (r"(\b(?:[Pp]id|PID|process_id|[Pp]rocess(?: ID)?)\b['\"]?[ =:#]{1,3}\[?)\d+", r"\1*"),
        (r"^(\* )\[\d+\]", r"\1[*]"),  # a log line of PostgreSQL, behind its time
        (r"\b\d+#\d+(?=: )", "*"),  # process and thread in nginx's error log
        (r"^(\[\d+\]\+?\s+)\d+$", r"\1*"),  # a shell's background job
        (r"^(bash:\s+)\d+(?= (?:Terminated|Killed|Hangup|Interrupt))", r"\1*"),
        (r"\b(curl|nginx|Python|OpenSSL|BaseHTTP|SimpleHTTP|PHP|HTTPie|WSGIServer)/\d[\w.]*", r"\1/*"),
        (r"(\bPostgreSQL )\d+\.\d+\b.*", r"\1*"),
        (r"\b10\.11\.\d+(-MariaDB)\S*", r"*\1"),
    )
)


def mask_line(line: str, extra: Iterable[re.Pattern[str]] = ()) -> str:
    """Hide what is volatile in one line; `extra` are the masks of the sample's header."""
    for found in extra:
        line = found.sub("*", line)
    for found, written in MASKS:
        line = found.sub(written, line)
    return line.rstrip()


def mask(lines: Sequence[str], extra: Sequence[re.Pattern[str]] = ()) -> list[str]:
    """Hide what is volatile in the lines of one output.

    Tables pad their columns to the widest value: where a value was hidden, the widths say nothing any more.
    """
    masked = [mask_line(line, extra) for line in lines]
    if all(line.rstrip() == after for line, after in zip(lines, masked, strict=True)):
        return masked
    return [squeeze(line) for line in masked]


def squeeze(line: str) -> str:
    """Take away the padding of table columns."""
    return re.sub(r"-{3,}", "---", re.sub(r"[ \t]+", " ", line)).rstrip()
