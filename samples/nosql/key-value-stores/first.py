# needs: valkey
# mask: left: 1\d\d\d
# --8<-- [start:connect]
import json
import time

import redis

store = redis.Redis(decode_responses=True)  # 127.0.0.1:6379; answers as str instead of bytes

# --8<-- [end:connect]
print("--8<-- [start:connect]")
# --8<-- [start:basket]
store.set("basket:ada", json.dumps({"books": [1, 4]}))
print(store.get("basket:ada"))
print(store.get("basket:nobody"))
# --8<-- [end:basket]
print("--8<-- [end:connect]")
print("--8<-- [start:expiry]")
# --8<-- [start:expiry]
store.set("login:8f3a", "ada", ex=2)  # seconds
print("at once:", store.get("login:8f3a"))
time.sleep(2.1)
print("a moment later:", store.get("login:8f3a"))

store.set("login:77c1", "bo", ex=1800)
print("seconds left:", store.ttl("login:77c1"))
store.set("login:77c1", "bo, second factor passed")
print("seconds left after another set:", store.ttl("login:77c1"))
# --8<-- [end:expiry]
print("--8<-- [end:expiry]")
