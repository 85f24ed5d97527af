# --8<-- [start:waiting]
from collections import deque

waiting = deque(["Ada", "Bo"])
waiting.append("Chen")  # joins at the right end
print(waiting.popleft(), "is served,", len(waiting), "wait:", list(waiting))

viewed = deque(maxlen=3)  # keeps the last three
for book in (1, 4, 2, 6, 5):
    viewed.append(book)
print(list(viewed))
# --8<-- [end:waiting]
