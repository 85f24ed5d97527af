# run-by: crash.console
# --8<-- [start:save]
import os


def save(name: str, text: str) -> None:
    """Write the whole file or nothing."""
    beside = name + ".new"
    with open(beside, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()  # from our buffer to the operating system
        os.fsync(file.fileno())  # from the operating system to the disk
    os.replace(beside, name)  # the new file takes the old one's name
    folder = os.open(os.path.dirname(name) or ".", os.O_RDONLY)
    try:
        os.fsync(folder)  # the name, too, is on the disk
    finally:
        os.close(folder)


# --8<-- [end:save]
