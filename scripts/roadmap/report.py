"""Plans and coverage as lines of text for a terminal."""

from collections.abc import Iterable, Iterator

from roadmap.content import Content
from roadmap.coverage import Count, by_source, total
from roadmap.curated import CuratedPath
from roadmap.path import Plan
from roadmap.topics import spoken_range, spoken_time


def plan_lines(content: Content, plan: Plan, hours: float) -> Iterator[str]:
    """Yield a plan as an ordered list: effort, running total, week, and why each step is there."""
    if not plan.steps:
        yield "Nothing left to learn for that: you know it already."
        return
    for number, step in enumerate(plan.steps, 1):
        topic = content.topics[step.topic]
        time = f"{spoken_time(step.minutes)}, {spoken_time(step.total)} so far, week {step.week(hours)}"
        yield f"{number:3}. {topic.title}  [{topic.id}, {topic.level}]  {time}"
        for reason in step.reasons:
            yield f"     for {content.topics[reason.needed_by].title}: {reason.because}"
        if step.instead_of:
            others = ", ".join(other.rpartition("/")[2] for other in step.instead_of)
            yield f"     or one of: {others} (choose with --choose {topic.group}=...)"
    weeks = plan.steps[-1].week(hours)
    count = len(plan.steps)
    span = f"{weeks} week{'s' * (weeks > 1)} at {hours:g} hours a week"
    yield f"{count} topic{'s' * (count > 1)}, {spoken_range(plan.minutes)}; {span}"


def path_lines(paths: Iterable[CuratedPath]) -> Iterator[str]:
    """Yield, for each curated path, how many of its goals are written, and the others."""
    for path in paths:
        if path.planned:
            of = f"{len(path.goals)} of {len(path.goals) + len(path.planned)} goals are written"
            yield f"{path.title}: {of}; planned: {', '.join(path.planned)}"


def coverage_lines(content: Content) -> Iterator[str]:
    """Yield a table: items covered, planned and missing, per source and in all."""
    counts = by_source(content.sources)
    width = max((len(source) for source in counts), default=8)
    yield f"{'source':{width}}  items  covered  planned  missing"
    for source, count in counts.items():
        yield _row(source, count, width)
    yield _row("in all", total(content.sources), width)


def _row(name: str, count: Count, width: int) -> str:
    numbers = f"{count.total:5}  {count.covered:7}  {count.planned:7}  {count.missing:7}"
    return f"{name:{width}}  {numbers}   {count.percent:5.1f} % covered"
