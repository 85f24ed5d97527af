# --8<-- [start:order]
from graphlib import CycleError, TopologicalSorter

needs = {
    "trees": {"algorithms", "objects-and-classes"},
    "algorithms": {"complexity"},
    "complexity": {"hash-maps"},
    "discrete-maths": {"hash-maps"},
    "hash-maps": {"functions"},
    "objects-and-classes": {"functions"},
}
print(" -> ".join(TopologicalSorter(needs).static_order()))

needs["functions"] = {"trees"}
try:
    list(TopologicalSorter(needs).static_order())
except CycleError as error:
    print("circle:", " -> ".join(error.args[1]))
# --8<-- [end:order]
