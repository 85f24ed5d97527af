"""Which lines stand below each other: columns in reading order, as even as they get."""

from collections.abc import Sequence
from itertools import accumulate


def splits(heights: Sequence[int], most: int) -> list[list[range]]:
    """Return for 1, 2, .. `most` columns how to split a row of heights so that the columns are as even as possible.

    Even means that the sum of the squares of their heights is least. No column is empty.
    """
    ends = [0, *accumulate(heights)]
    count = len(heights)
    best: list[int | float] = [0, *([float("inf")] * count)]
    choices: list[list[int]] = []
    found = []
    for _ in range(min(most, count)):
        following: list[int | float] = [float("inf")] * (count + 1)
        choice = [0] * (count + 1)
        for end in range(1, count + 1):
            for start in range(end):
                cost = best[start] + (ends[end] - ends[start]) ** 2
                if cost < following[end]:
                    following[end], choice[end] = cost, start
        best = following
        choices.append(choice)
        found.append(_columns(choices, count))
    return found


def _columns(choices: Sequence[Sequence[int]], count: int) -> list[range]:
    columns, end = [], count
    for choice in reversed(choices):
        columns.append(range(choice[end], end))
        end = choice[end]
    return columns[::-1]
