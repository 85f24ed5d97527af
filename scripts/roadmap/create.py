"""Files that a command writes: a new topic, the list of published ids, the list of rules in CONTRIBUTING."""

import re
from datetime import date

from roadmap.content import PUBLISHED, Content
from roadmap.problems import nearest

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

TEMPLATE = """---
# yaml-language-server: $schema=../schema/topic.json
title: {title}
summary:
level: core
minutes: 30
prerequisites:
  - topic: chapter/slug
    because:
outcomes:
  -
reviewed: {today}
---

# {title}

<!-- Opening: two to four sentences. A situation in which someone who does not know this is stuck or does harm. -->

## The idea

<!-- The explanation, from what the prerequisites taught. A sample that runs, with the output that was captured. -->

## When it goes wrong

<!-- Two to four real failures: **symptom.** *Cause:* ... *Fix:* ... with the error text one would search for. -->

## When not to use it

<!-- The trade-off, with the alternatives by name. -->

## Exercise

<!-- 10 to 40 minutes, with a way to know that it is right, and a folded solution: ??? success "One good answer" -->

## Check yourself

<!-- Three to five ??? question "..." blocks, each with an answer that explains. -->

## Go deeper

<!-- Two to five links, primary sources first: - [Title](https://...) (kind) and one clause on why. -->
"""


class CannotCreate(Exception):
    """The file would be wrong; the message says why and what to do."""


def new_topic(content: Content, identifier: str) -> str:
    """Write the beginning of a topic page, record its id, and return the path.

    Raises CannotCreate where the id has not the form chapter/slug, is taken, or names no chapter.
    """
    chapter, _, slug = identifier.partition("/")
    if not SLUG.fullmatch(chapter) or not SLUG.fullmatch(slug):
        raise CannotCreate(f"'{identifier}': an id is chapter/slug in lower case with hyphens, such as web/dns")
    if not (content.root / "docs" / chapter / "index.md").exists():
        chapters = {path.split("/")[1] for path, file in content.files.items() if file.kind == "chapter"}
        raise CannotCreate(f"'{chapter}': there is no such chapter{nearest(chapter, chapters)}")
    path = f"docs/{identifier}.md"
    if (content.root / path).exists() or identifier in content.published:
        raise CannotCreate(f"'{identifier}' exists or existed already; an id is never used again")
    title = slug.replace("-", " ").capitalize()
    (content.root / path).write_text(TEMPLATE.format(title=title, today=date.today()), encoding="utf-8")
    content.published.setdefault(identifier, 0)
    (content.root / PUBLISHED).write_text(published_ids(content), encoding="utf-8")
    return path


def published_ids(content: Content) -> str:
    """Return the list of every id that is or was published, one a line, sorted."""
    head = "# Every id of a topic that was ever published. Written by 'roadmap ids'; an id never leaves this list.\n"
    return head + "".join(f"{topic}\n" for topic in sorted({*content.published, *content.topics}))


RULE_LIST = re.compile(r"(<!-- rules -->\n).*?(<!-- /rules -->)", re.DOTALL)


def with_rule_list(text: str) -> str:
    """Return CONTRIBUTING.md with the list of rules between its two marks."""
    from roadmap.exemptions import CODE  # noqa: PLC0415
    from roadmap.rules import RULES, Stage  # noqa: PLC0415

    parts = []
    for stage in Stage:
        rows = [f"- **{rule.code}** {rule.title} {rule.reason}" for rule in RULES.values() if rule.stage is stage]
        parts.append(f"### {stage.value[0].upper()}{stage.value[1:]}?\n\n" + "\n".join(rows))
    parts[-1] += (
        f"\n- **{CODE}** Every exemption is still needed. `exemptions.yml` lists the problems we chose to live with; "
        "an entry that lets nothing through is a problem itself."
    )
    listed = "\n\n".join(parts)
    return RULE_LIST.sub(lambda match: f"{match[1]}\n{listed}\n\n{match[2]}", text)
