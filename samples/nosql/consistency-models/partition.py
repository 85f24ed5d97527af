# needs: valkey-server
import redis
from nodes import Line, replica, start, until

print("--8<-- [start:available]")
north = start(6379)
line = Line(7001, 6379)
south = replica(6380, of=7001)

line.cut()
south.replicaof("no", "one")  # an operator believes that north is dead
print("north says", north.set("order:6", "2 x Tide Tables"))
print("south says", south.set("order:7", "1 x Night Trains"))

line.mend()
north.replicaof("127.0.0.1", 6380)  # one of the two must follow the other
until(lambda: north.get("order:7"))
print("order 6:", north.get("order:6"))
print("order 7:", north.get("order:7"))
print("--8<-- [end:available]")

north.replicaof("no", "one")
south.replicaof("127.0.0.1", 7001)
until(lambda: south.info("replication")["master_link_status"] == "up")
print("--8<-- [start:consistent]")
north.config_set("min-replicas-to-write", 1)
south.config_set("replica-serve-stale-data", "no")
until(lambda: north.info("replication")["min_slaves_good_slaves"] == 1)

line.cut()
until(lambda: south.info("replication")["master_link_status"] == "down")
until(lambda: north.info("replication")["connected_slaves"] == 0)
for action in (lambda: north.set("order:8", "1 x Paper Bridges"), lambda: south.get("order:7")):
    try:
        print(action())
    except redis.ResponseError as error:
        print(type(error).__name__, error)
print("--8<-- [end:consistent]")
