# --8<-- [start:same]
import heapq

jobs: list[tuple] = []
heapq.heappush(jobs, (2, {"send": "receipt"}))
try:
    heapq.heappush(jobs, (2, {"charge": "card"}))
except TypeError as error:
    print("TypeError:", error)

numbered: list[tuple] = []
for number, job in enumerate([{"send": "receipt"}, {"charge": "card"}, {"send": "bill"}]):
    heapq.heappush(numbered, (2, number, job))
while numbered:
    print(heapq.heappop(numbered))
# --8<-- [end:same]
