# needs: valkey-server
from nodes import Line, replica, start, until

# --8<-- [start:stale]
primary = start(6379)
to_north, to_south = Line(7001, 6379), Line(7002, 6379)
north, south = replica(6380, of=7001), replica(6381, of=7002)

primary.set("order:5", "open")
until(lambda: north.get("order:5") == south.get("order:5") == "open")

to_south.hold()  # a slow network
print("the write was accepted:", primary.set("order:5", "paid"))
primary.wait(1, 5000)  # until one of the two has it
print("replicas that have it 200 ms later:", primary.wait(2, 200))

for page, node in enumerate([north, south, north], 1):
    print(f"page {page}:", node.get("order:5"))

to_south.mend()
until(lambda: south.get("order:5") == "paid")
print("later, south:", south.get("order:5"))
# --8<-- [end:stale]
