# --8<-- [start:buckets]
from zlib import crc32


def bucket_of(key, buckets):
    number = crc32(key.encode())  # the hash: a whole number made from the bytes of the key
    return buckets[number % len(buckets)]  # the remainder is an index into the array


def put(buckets, key, value):
    bucket = bucket_of(key, buckets)
    for entry in bucket:
        if entry[0] == key:
            entry[1] = value  # the key is there: replace its value
            return
    bucket.append([key, value])


def get(buckets, key):
    for other, value in bucket_of(key, buckets):
        if other == key:
            return value
    return None


shelf = [[] for _ in range(8)]
put(shelf, "Tide Tables", 1200)
put(shelf, "Salt and Signal", 1850)
put(shelf, "The Winter Ledger", 2400)
put(shelf, "Paper Bridges", 950)
put(shelf, "Night Trains", 1400)
put(shelf, "Night Trains", 1300)

for index, bucket in enumerate(shelf):  # enumerate: each element with its index
    print(index, bucket)
print(get(shelf, "Paper Bridges"), get(shelf, "Rain"))
# --8<-- [end:buckets]
