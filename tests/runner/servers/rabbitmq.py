"""RabbitMQ from Debian's packages: slow to start, so one for all samples."""

from pathlib import Path

from ..processes import kill, with_home
from .base import Server

NODE = "shop@localhost"
CONFIGURATION = """\
listeners.tcp.default = 127.0.0.1:5672
loopback_users = none
log.console = true
log.file = false
"""
# A virtual host holds all queues, exchanges and permissions; a user is the other thing that a sample may make.
RENEW = """
[rabbit_vhost:delete(V, <<"samples">>) || V <- rabbit_vhost:list_names()],
[rabbit_auth_backend_internal:delete_user(proplists:get_value(user, U), <<"samples">>)
  || U <- rabbit_auth_backend_internal:list_users(), proplists:get_value(user, U) =/= <<"guest">>],
rabbit_vhost:add(<<"/">>, <<"samples">>),
rabbit_auth_backend_internal:set_permissions(<<"guest">>, <<"/">>, <<".*">>, <<".*">>, <<".*">>, <<"samples">>).
"""


class RabbitMQ(Server):
    """One broker for all samples; each gets an empty virtual host /."""

    name = "rabbitmq"
    port = 5672
    programs = ("rabbitmq-server", "rabbitmqctl")
    shared = True
    patience = 60.0

    def prepare(self) -> None:
        (self.home / "rabbitmq.conf").write_text(CONFIGURATION)
        (self.home / "plugins").write_text("[].")

    def own_environment(self) -> dict[str, str]:
        return {
            **super().own_environment(),
            "PATH": f"/usr/lib/rabbitmq/bin:{self.path}",  # Debian's own wrapper insists on the user rabbitmq
            "RABBITMQ_NODENAME": NODE,
            "RABBITMQ_BASE": str(self.home),
            "RABBITMQ_MNESIA_BASE": str(self.home / "data"),
            "RABBITMQ_LOG_BASE": str(self.home / "logs"),
            "RABBITMQ_CONFIG_FILE": str(self.home / "rabbitmq"),
            "RABBITMQ_ENABLED_PLUGINS_FILE": str(self.home / "plugins"),
            "RABBITMQ_PID_FILE": str(self.home / "pid"),
            "ERL_EPMD_ADDRESS": "127.0.0.1",
            "RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS": "-kernel inet_dist_use_interface {127,0,0,1}",
        }

    def command(self) -> list[str | Path]:
        return ["/usr/lib/rabbitmq/bin/rabbitmq-server"]

    def halt(self) -> None:
        super().halt()
        kill(with_home(self.home))  # Erlang's port mapper, which it started and leaves running

    def renew(self, setup: tuple[Path, ...] = ()) -> bool:
        self.run_program("/usr/lib/rabbitmq/bin/rabbitmqctl", "eval", RENEW)
        return False
