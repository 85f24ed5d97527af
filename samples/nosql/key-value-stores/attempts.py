# needs: valkey
# --8<-- [start:function]
def may_try(store, email, limit=5, seconds=60):
    """Count one attempt to log in; False once there were more than `limit` in `seconds`."""
    key = f"attempts:{email}"
    with store.pipeline(transaction=True) as pipeline:  # MULTI ... EXEC: both or neither, nothing in between
        pipeline.set(key, 0, ex=seconds, nx=True)
        pipeline.incr(key)
        _, attempts = pipeline.execute()
    return attempts <= limit


# --8<-- [end:function]
# --8<-- [start:check]
if __name__ == "__main__":
    import time

    import redis

    store = redis.Redis(decode_responses=True)
    print([may_try(store, "ada@example.com", seconds=2) for _ in range(7)])
    print(may_try(store, "bo@example.com", seconds=2))
    time.sleep(2.1)
    print(may_try(store, "ada@example.com", seconds=2))
    print(store.ttl("attempts:ada@example.com") != -1)
# --8<-- [end:check]
