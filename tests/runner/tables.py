"""Rows as psql and the mariadb client print them."""

from collections.abc import Sequence

Row = Sequence[str | None]


def like_psql(names: Sequence[str], rows: Sequence[Row], right: Sequence[bool]) -> list[str]:
    """An aligned table with its footer; `right` says which columns stand at the right, as numbers do."""
    cells = [["" if value is None else value for value in row] for row in rows]
    widths = column_widths(names, cells)
    rule = "+".join("-" * (width + 2) for width in widths)
    head = "|".join(f" {centered(name, width)} " for name, width in zip(names, widths, strict=True))
    lines = ["|".join(f" {pad(*cell)} " for cell in zip(row, widths, right, strict=True)) for row in cells]
    footer = f"({len(rows)} row{'' if len(rows) == 1 else 's'})"
    return [line.rstrip() for line in (head, rule, *lines, footer)]


def like_mariadb(names: Sequence[str], rows: Sequence[Row], right: Sequence[bool]) -> list[str]:
    """A table in a frame; no rows are `Empty set`."""
    if not rows:
        return ["Empty set"]
    cells = [["NULL" if value is None else value for value in row] for row in rows]
    widths = column_widths(names, cells)
    rule = "+" + "+".join("-" * (width + 2) for width in widths) + "+"
    head = "|" + "|".join(f" {name.ljust(width)} " for name, width in zip(names, widths, strict=True)) + "|"
    lines = ["|" + "|".join(f" {pad(*cell)} " for cell in zip(row, widths, right, strict=True)) + "|" for row in cells]
    return [rule, head, rule, *lines, rule]


def column_widths(names: Sequence[str], cells: Sequence[Sequence[str]]) -> list[int]:
    """The width of each column."""
    return [max(map(len, column)) for column in zip(names, *cells, strict=True)]


def pad(value: str, width: int, right: bool) -> str:
    """A value in its column."""
    return value.rjust(width) if right else value.ljust(width)


def centered(name: str, width: int) -> str:
    """A heading in the middle; psql puts an odd blank at the right."""
    left = (width - len(name)) // 2
    return (" " * left + name).ljust(width)
