"""Bring the database up to date: run every file in migrations/ that it has not seen yet, in order."""

# run-by: runner.console
# --8<-- [start:runner]
import hashlib
import sys
from pathlib import Path

import psycopg

with psycopg.connect(autocommit=True) as db:
    db.execute("select pg_advisory_lock(2026)")  # two deployments at once: the second one waits here
    db.execute("set lock_timeout = '2s'")
    db.execute(
        "create table if not exists migrations"
        " (file text primary key, sha256 text not null, applied_at timestamptz not null default now())"
    )
    applied = dict(db.execute("select file, sha256 from migrations").fetchall())

    for path in sorted(Path("migrations").glob("*.sql")):
        content = path.read_bytes()
        sha256 = hashlib.sha256(content).hexdigest()
        if applied.get(path.name) == sha256:
            continue
        if path.name in applied:
            sys.exit(f"{path.name} was changed after it had been applied")
        try:
            with db.transaction():  # the change and the note of it: both or neither
                db.execute(content)
                db.execute("insert into migrations (file, sha256) values (%s, %s)", (path.name, sha256))
        except psycopg.Error as error:
            sys.exit(f"{path.name} failed, nothing of it was kept: {error}")
        print("applied", path.name)
# --8<-- [end:runner]
