# needs: valkey
# mask: \d+ of 2500
# mask: \d+ of 100
# mask: \d+ bytes
import redis

store = redis.Redis(decode_responses=True)

print("--8<-- [start:size]")
# --8<-- [start:size]
store.set("stock:000042", "7")
print("a key of 12 characters, a value of one:", store.memory_usage("stock:000042"), "bytes")
# --8<-- [end:size]
print("--8<-- [end:size]")
assert 30 < store.memory_usage("stock:000042") < 150

print("--8<-- [start:fill]")


# --8<-- [start:fill]
def fill(policy):
    """In 2 MB, keep 100 logins for good, then 2,500 pages of the shop for five minutes each."""
    store.flushall()
    store.config_set("maxmemory", "2mb")
    store.config_set("maxmemory-policy", policy)
    refusal = None
    for number in range(100):
        store.set(f"login:{number}", "ada")
    for number in range(2500):
        try:
            store.set(f"page:{number}", "x" * 1000, ex=300)
        except redis.OutOfMemoryError as error:
            refusal = error
    logins = len(list(store.scan_iter("login:*", count=1000)))
    pages = len(list(store.scan_iter("page:*", count=1000)))
    print(f"{policy}: {logins} of 100 logins, {pages} of 2500 pages are there")
    return logins, pages, refusal


# --8<-- [end:fill]

logins, pages, refusal = fill("noeviction")
print("   the rest was refused:", refusal)
assert logins == 100 and pages < 2000 and refusal
logins, pages, refusal = fill("allkeys-lru")
assert logins < 50 and pages < 2000 and not refusal
logins, pages, refusal = fill("volatile-lru")
assert logins == 100 and pages < 2000 and not refusal
print("--8<-- [end:fill]")
