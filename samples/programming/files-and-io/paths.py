# --8<-- [start:paths]
from pathlib import Path

COVERS = Path("covers").resolve()


def cover(name: str) -> Path:
    """The file for a name that a client sent."""
    path = (COVERS / name).resolve()  # works `..` out
    if not path.is_relative_to(COVERS):
        raise ValueError(f"{name!r} leads out of {COVERS.name}/")
    return path


for name in ("tide-tables.png", "../prices.csv", "/etc/passwd"):
    try:
        print("open", cover(name))
    except ValueError as error:
        print("refuse:", error)
# --8<-- [end:paths]
