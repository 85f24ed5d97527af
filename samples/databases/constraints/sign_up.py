# needs: postgres
# setup: shared/shop.sql
# --8<-- [start:sign-up]
import psycopg


def sign_up(connection: psycopg.Connection, number: int, name: str, email: str) -> str:
    try:
        with connection.transaction():
            connection.execute("insert into customers values (%s, %s, %s)", [number, name, email])
    except psycopg.errors.UniqueViolation as error:
        if error.diag.constraint_name == "customers_email_key":
            return "This address has an account already. Sign in instead?"
        raise
    return f"Welcome, {name}"


with psycopg.connect() as connection:
    print(sign_up(connection, 5, "Eve", "eve@example.com"))
    print(sign_up(connection, 6, "Eve", "eve@example.com"))
# --8<-- [end:sign-up]
