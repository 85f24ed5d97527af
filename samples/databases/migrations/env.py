# run-by: alembic.console
# --8<-- [start:env]
from alembic import context
from sqlalchemy import create_engine

if context.is_offline_mode():  # alembic ... --sql: print, touch no database
    context.configure(dialect_name="postgresql")
    with context.begin_transaction():
        context.run_migrations()
else:
    with create_engine("postgresql+psycopg://").connect() as connection:
        context.configure(connection=connection)
        with context.begin_transaction():
            context.run_migrations()
# --8<-- [end:env]
