# --8<-- [start:quorum]
from itertools import combinations

NODES = range(3)

print("W R  reads that miss the write  may be down: writing, reading")
for written in (1, 2, 3):
    for read in (1, 2, 3):
        pairs = [(set(w), set(r)) for w in combinations(NODES, written) for r in combinations(NODES, read)]
        missed = sum(not w & r for w, r in pairs)
        assert (missed == 0) == (written + read > len(NODES))
        print(f"{written} {read}  {missed} of {len(pairs)}{len(NODES) - written:>32}{len(NODES) - read:>9}")
# --8<-- [end:quorum]
