# needs: postgres
# setup: shared/shop.sql
# --8<-- [start:string]
import psycopg

title = "The Keeper's Lamp"

with psycopg.connect() as connection:
    try:
        connection.execute(f"select id from books where title = '{title}'")
    except psycopg.Error as error:
        print(error)
# --8<-- [end:string]
