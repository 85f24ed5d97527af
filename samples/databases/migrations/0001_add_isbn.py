# run-by: alembic.console
# --8<-- [start:revision]
"""Every book gets an ISBN."""

from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.execute("alter table books add column isbn text unique")


def downgrade() -> None:
    op.execute("alter table books drop column isbn")
    # --8<-- [end:revision]
