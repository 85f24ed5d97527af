"""Apache Cassandra from its jars of Maven Central: one node."""

import signal
from pathlib import Path

from .base import Server

CONFIGURATION = """\
cluster_name: shop
num_tokens: 1
partitioner: org.apache.cassandra.dht.Murmur3Partitioner
endpoint_snitch: SimpleSnitch
seed_provider:
  - class_name: org.apache.cassandra.locator.SimpleSeedProvider
    parameters:
      - seeds: "127.0.0.1:7000"
listen_address: 127.0.0.1
rpc_address: 127.0.0.1
commitlog_sync: periodic
commitlog_sync_period: 10000ms
auto_snapshot: false
request_timeout: 60s
read_request_timeout: 60s
range_request_timeout: 60s
write_request_timeout: 60s
cas_contention_timeout: 60s
native_transport_timeout: 60s
"""
LOGGING = """\
<configuration>
  <appender name="out" class="ch.qos.logback.core.ConsoleAppender">
    <encoder><pattern>%level %msg%n</pattern></encoder>
  </appender>
  <root level="WARN"><appender-ref ref="out"/></root>
</configuration>
"""
# As in Cassandra's own conf/jvm17-server.options.
EXPORTED = (
    *("java.base/jdk.internal.misc", "java.base/jdk.internal.ref", "java.base/sun.nio.ch", "java.sql/java.sql"),
    *("java.management.rmi/com.sun.jmx.remote.internal.rmi", "java.rmi/sun.rmi.registry", "java.rmi/sun.rmi.server"),
    *("java.rmi/sun.rmi.transport.tcp", "jdk.unsupported/sun.misc"),
)
OPENED = (
    *("java.base/java.lang", "java.base/java.lang.module", "java.base/java.lang.reflect", "java.base/java.io"),
    *("java.base/java.net", "java.base/java.nio", "java.base/java.util", "java.base/java.util.concurrent"),
    *("java.base/java.util.concurrent.atomic", "java.base/jdk.internal.loader", "java.base/jdk.internal.ref"),
    *("java.base/jdk.internal.reflect", "java.base/jdk.internal.math", "java.base/jdk.internal.module"),
    *("java.base/jdk.internal.util.jar", "java.base/sun.nio.ch", "jdk.management/com.sun.management.internal"),
)
# A small heap, and nothing that pays off only after minutes.
MACHINE = ("-Xms256m", "-Xmx256m", "-Xss512k", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")


class Cassandra(Server):
    """One node for all samples; each finds no keyspaces but the system's."""

    name = "cassandra"
    port = 9042
    programs = ("java",)
    artifacts = ("org.apache.cassandra:cassandra-all:5.0.9",)
    shared = True
    stop_signal = signal.SIGKILL  # it would first write down, for seconds, what is thrown away
    as_ordinary_user = False  # its jars stand in the cache, where others may not read
    patience = 240.0  # ten seconds of work for a machine that has nothing else to do

    def prepare(self) -> None:
        (self.home / "cassandra.yaml").write_text(CONFIGURATION)
        (self.home / "logback.xml").write_text(LOGGING)

    def command(self) -> list[str | Path]:
        return [
            self.program("java"),
            *MACHINE,
            *(f"--add-exports={package}=ALL-UNNAMED" for package in EXPORTED),
            *(f"--add-opens={package}=ALL-UNNAMED" for package in OPENED),
            *(f"-D{name}={value}" for name, value in self.properties.items()),
            "-cp",
            self.class_path,
            "org.apache.cassandra.service.CassandraDaemon",
        ]

    @property
    def properties(self) -> dict[str, str]:
        """Where everything is, and no waiting for other nodes."""
        return {
            "java.io.tmpdir": str(self.home),
            "java.security.manager": "allow",
            "jdk.attach.allowAttachSelf": "true",
            "logback.configurationFile": str(self.home / "logback.xml"),
            "cassandra.config": (self.home / "cassandra.yaml").as_uri(),
            "cassandra.storagedir": str(self.home / "data"),
            "cassandra-foreground": "yes",
            "cassandra.initial_token": "0",
            "cassandra.ring_delay_ms": "0",
            "cassandra.skip_wait_for_gossip_to_settle": "0",
            "cassandra.shutdown_announce_in_ms": "0",
            "cassandra.memtable_row_overhead_computation_step": "100",  # not 100000, which takes seconds
        }

    def renew(self, setup: tuple[Path, ...] = ()) -> bool:
        """Drop what earlier samples made; tables, types and functions all belong to a keyspace."""
        from cassandra.cluster import Cluster  # noqa: PLC0415 - half a second that no other test needs

        patient = {"connect_timeout": 60, "control_connection_timeout": 60}
        with Cluster(["127.0.0.1"], port=self.port, protocol_version=5, **patient) as cluster:
            session = cluster.connect()
            session.default_timeout = 60
            for (name,) in session.execute("select keyspace_name from system_schema.keyspaces"):
                if not name.startswith("system"):
                    session.execute(f'drop keyspace "{name}"')
        return False
