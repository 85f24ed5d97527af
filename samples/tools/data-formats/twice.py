# --8<-- [start:twice]
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

paid = datetime(2026, 10, 25, 0, 50, tzinfo=UTC)
sent = datetime(2026, 10, 25, 1, 10, tzinfo=UTC)

berlin = ZoneInfo("Europe/Berlin")
paid_clock = paid.astimezone(berlin).replace(tzinfo=None)  # what a clock on a wall shows
sent_clock = sent.astimezone(berlin).replace(tzinfo=None)

print("on the wall:", paid_clock.time(), "paid,", sent_clock.time(), "sent")
print("minutes between, naive:", (sent_clock - paid_clock).total_seconds() / 60)
print("minutes between, aware:", (sent - paid).total_seconds() / 60)
print(sent.isoformat(), "in UTC")
print(sent.astimezone(berlin).isoformat(), "for a customer in Berlin")
# --8<-- [end:twice]
assert paid.astimezone(berlin).isoformat() == "2026-10-25T02:50:00+02:00"
assert sent.astimezone(berlin).isoformat() == "2026-10-25T02:10:00+01:00"
