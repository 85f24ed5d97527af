print("--8<-- [start:last]")
from datetime import datetime, timedelta

NOON = datetime(2026, 5, 9, 12)
SLOW = timedelta(seconds=-2)  # Lisbon's clock is two seconds behind


def last_write_wins(one, other):
    """Each copy is (time of its last write, value): the later one replaces the other."""
    return max(one, other, key=lambda copy: copy[0])


copenhagen = lisbon = (NOON, {5})  # Ada's orders of today; then the line between the two is cut
copenhagen = (NOON + timedelta(seconds=1), {5, 6})
lisbon = (NOON + timedelta(seconds=2) + SLOW, {5, 7})  # the later write, by a clock that is right

print("Copenhagen says:", copenhagen[1], " Lisbon says:", lisbon[1])
print("last write wins:", last_write_wins(copenhagen, lisbon)[1])
print("--8<-- [end:last]")
print("--8<-- [start:union]")
print("union of both:  ", copenhagen[1] | lisbon[1])

lisbon = (NOON, {7})  # Ada cancels order 5 in Lisbon
print("after canceling:", copenhagen[1] | lisbon[1])
print("--8<-- [end:union]")
assert last_write_wins(copenhagen, (NOON, {7}))[1] == {5, 6}
