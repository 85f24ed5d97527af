# needs: cassandra
from cql import play

play("orders.cql")
