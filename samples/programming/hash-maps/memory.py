# --8<-- [start:memory]
import sys

numbers = range(100_000)
for kind in (list(numbers), set(numbers), dict.fromkeys(numbers)):
    print(f"{type(kind).__name__}: {sys.getsizeof(kind) / 1_000_000:.1f} MB")
# --8<-- [end:memory]
assert sys.getsizeof(kind) > 4 * sys.getsizeof(list(numbers))
