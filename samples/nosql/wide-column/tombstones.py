# needs: cassandra
# --8<-- [start:queue]
from cassandra.cluster import Cluster
from cassandra.concurrent import execute_concurrent_with_args

with Cluster(["127.0.0.1"], protocol_version=5, connect_timeout=60, control_connection_timeout=60) as cluster:
    session = cluster.connect()
    session.default_timeout = 60  # seconds, for a busy machine
    session.execute("create keyspace shop with replication = {'class': 'SimpleStrategy', 'replication_factor': 1}")
    session.execute("create table shop.to_send (warehouse text, order_id int, primary key ((warehouse), order_id))")

    insert = session.prepare("insert into shop.to_send (warehouse, order_id) values ('north', ?)")
    delete = session.prepare("delete from shop.to_send where warehouse = 'north' and order_id = ?")
    execute_concurrent_with_args(session, insert, [(number,) for number in range(1, 1201)])
    execute_concurrent_with_args(session, delete, [(number,) for number in range(1, 1200)])  # all but the last

    result = session.execute("select order_id from shop.to_send where warehouse = 'north' limit 1")
    print("next order:", result.one().order_id)
    print(*result.response_future.warnings, sep="\n")
# --8<-- [end:queue]
