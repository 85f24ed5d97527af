# --8<-- [start:heap]
import heapq

jobs: list[tuple[int, str]] = []
for priority, job in [(3, "resize cover"), (1, "charge card"), (5, "monthly report"), (2, "send receipt")]:
    heapq.heappush(jobs, (priority, job))

print("as it is stored:", [priority for priority, job in jobs])
while jobs:
    priority, job = heapq.heappop(jobs)
    print(priority, job)
# --8<-- [end:heap]
