# --8<-- [start:codes]
import math
import random

source = random.Random(2026)  # a fixed seed, so that each run draws the same codes
POSSIBLE = 36**5


def codes_until_one_repeats() -> int:
    seen: set[int] = set()
    while True:
        code = source.randrange(POSSIBLE)
        if code in seen:
            return len(seen) + 1
        seen.add(code)


runs = sorted(codes_until_one_repeats() for run in range(49))
print(f"possible codes:             {POSSIBLE:,}")
print(f"first repeat, middle of 49: {runs[24]:,}")
print(f"1.18 x the square root:     {1.18 * math.sqrt(POSSIBLE):,.0f}")
print(f"the same for 122 bits:      {1.18 * math.sqrt(2**122):.1e}")
# --8<-- [end:codes]
assert 0.7 < runs[24] / (1.18 * math.sqrt(POSSIBLE)) < 1.4
