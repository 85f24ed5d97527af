# run-by: alembic.console
# --8<-- [start:revision]
"""Find the books of an author by index."""

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    with op.get_context().autocommit_block():
        op.execute("create index concurrently books_author_id on books (author_id)")


def downgrade() -> None:
    with op.get_context().autocommit_block():
        op.execute("drop index concurrently books_author_id")
    # --8<-- [end:revision]
