# needs: postgres mariadb
# setup: shared/shop.sql
# --8<-- [start:predict]
from engines import CONNECT, ask, show

QUESTIONS = ["select 1 / 0", "select length('é')", "select cast('12 copies' as integer)"]
show({question: [ask(connect(), [question]) for connect in CONNECT.values()] for question in QUESTIONS})
# --8<-- [end:predict]
