"""All rules. A module for each subject; importing it registers what it holds."""

from roadmap.rules import (
    chapters,
    coverage,
    diagrams,
    headings,
    ids,
    images,
    links,
    parts,
    paths,
    prerequisites,
    questions,
    reading,
    samples,
    values,
)
from roadmap.rules.registry import RULES, Rule, Stage

RULES = dict(sorted(RULES.items()))

__all__ = [
    "RULES", "Rule", "Stage", "chapters", "coverage", "diagrams", "headings", "ids", "images", "links",
    "parts", "paths", "prerequisites", "questions", "reading", "samples", "values",
]  # fmt: skip
