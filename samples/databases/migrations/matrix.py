# run-by: rename.py
# --8<-- [start:matrix]
"""Apply migrations one after the other, and show after each which releases of the program still work."""

import psycopg


def works(db: psycopg.Connection, statements: list[str], expected: object) -> bool:
    """Run a release's statements, compare the first answer, and leave no trace."""
    try:
        with db.transaction(force_rollback=True):
            (value,) = db.execute(statements[0]).fetchone()
            db.execute(statements[1])
        return value == expected
    except psycopg.Error:
        return False


def show(releases: dict[str, list[str]], migrations: dict[str, str], expected: object) -> None:
    width = max(map(len, releases)) + 2
    print(f"{'schema':10}" + "".join(f"{release:{width}}" for release in releases).rstrip())
    with psycopg.connect(autocommit=True) as db:
        for stage, migration in migrations.items():
            if migration:
                db.execute(migration)
            cells = ["works" if works(db, statements, expected) else "-" for statements in releases.values()]
            print(f"{stage:10}" + "".join(f"{cell:{width}}" for cell in cells).rstrip())
            # --8<-- [end:matrix]
