# --8<-- [start:call]
from before import proc

print(proc([("Tide Tables", 1200, 1), ("Paper Bridges", 950, 1)], "M", False, 0))
# --8<-- [end:call]
