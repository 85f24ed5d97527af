# needs: valkey
import redis

store = redis.Redis(decode_responses=True)

print("--8<-- [start:lost]")
# --8<-- [start:lost]
first = redis.Redis(decode_responses=True)
second = redis.Redis(decode_responses=True)

seen_by_first = int(first.get("views:book:3") or 0)
seen_by_second = int(second.get("views:book:3") or 0)
first.set("views:book:3", seen_by_first + 1)
second.set("views:book:3", seen_by_second + 1)
print("two views, counted by get and set:", store.get("views:book:3"))

first.incr("views:book:4")
second.incr("views:book:4")
print("two views, counted by incr:", store.get("views:book:4"))
# --8<-- [end:lost]
print("--8<-- [end:lost]")

print("--8<-- [start:claim]")
# --8<-- [start:claim]
for worker in ("worker-1", "worker-2"):
    mine = store.set("confirmation:order:5", worker, nx=True, ex=60)
    print(worker, "sends the confirmation" if mine else "leaves it alone")
# --8<-- [end:claim]
print("--8<-- [end:claim]")

print("--8<-- [start:release]")
# --8<-- [start:release]
store.set("confirmation:order:5", "worker-2", ex=60)  # worker-1 was slow, its minute is over
print("worker-1 gives back:", store.execute_command("DELIFEQ", "confirmation:order:5", "worker-1"))
print("worker-2 gives back:", store.execute_command("DELIFEQ", "confirmation:order:5", "worker-2"))
# --8<-- [end:release]
print("--8<-- [end:release]")

print("--8<-- [start:script]")
# --8<-- [start:script]
COMPARE_AND_DELETE = """
if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end
return 0
"""
store.set("confirmation:order:6", "worker-2", ex=60)
for worker in ("worker-1", "worker-2"):  # after the script: the number of keys, the keys, the other arguments
    print(worker, "gives back:", store.eval(COMPARE_AND_DELETE, 1, "confirmation:order:6", worker))
# --8<-- [end:script]
print("--8<-- [end:script]")
