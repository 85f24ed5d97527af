# needs: postgres
# setup: shared/shop.sql traces.sql
# --8<-- [start:graph]
import networkx
import psycopg

with psycopg.connect() as connection:
    edges = connection.execute("select name, trace from customers join traces on customer_id = id order by id, trace")
    graph = networkx.Graph(edges.fetchall())

print(" - ".join(networkx.shortest_path(graph, "Eli Novak", "Hana Sato")))

for group in networkx.connected_components(graph):
    print(len(group), "nodes:", ", ".join(sorted(group)))
# --8<-- [end:graph]
assert len(networkx.node_connected_component(graph, "Eli Novak")) == 7
