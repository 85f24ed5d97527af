# run-by: ssh.console
# --8<-- [start:lab]
server=$PWD/server # plays the server's disk: server/etc is its /etc
mkdir -p -m 700 ~/.ssh "$server"/{etc/ssh,var/log,home/deploy/.ssh}
chmod 700 "$server"/home/deploy/.ssh

# Two names for your own user, ada here and deploy on the server, and an address for shop.example
cat > "$server"/etc/passwd <<END
ada:x:$(id -u):$(id -g)::$HOME:/bin/bash
deploy:x:$(id -u):$(id -g)::$server/home/deploy:/bin/bash
sshd:x:65534:65534::/run/sshd:/usr/sbin/nologin
END
echo "ada:x:$(id -g):" > "$server"/etc/group
echo "127.0.0.1 shop.example" > "$server"/etc/hosts
export NSS_WRAPPER_PASSWD=$server/etc/passwd NSS_WRAPPER_GROUP=$server/etc/group
export NSS_WRAPPER_HOSTS=$server/etc/hosts LD_PRELOAD=libnss_wrapper.so
ssh-agent() { LD_PRELOAD='' command ssh-agent "$@"; }

cat > "$server"/etc/ssh/sshd_config <<END
ListenAddress 127.0.0.1
Port 2222
HostKey $server/etc/ssh/ssh_host_ed25519_key
PidFile $server/sshd.pid
PasswordAuthentication no
KbdInteractiveAuthentication no
Subsystem sftp internal-sftp
END

install_server() { # with a fresh host key
  [ ! -e "$server"/sshd.pid ] || kill "$(cat "$server"/sshd.pid)"
  while [ -e "$server"/sshd.pid ]; do sleep 0.1; done # the old one removes it when it has stopped listening
  rm -f "$server"/etc/ssh/ssh_host_ed25519_key*
  ssh-keygen -q -t ed25519 -N '' -C shop -f "$server"/etc/ssh/ssh_host_ed25519_key
  [ "$(id -u)" != 0 ] || mkdir -p /run/sshd
  /usr/sbin/sshd -f "$server"/etc/ssh/sshd_config -E "$server"/var/log/auth.log
  until [ -e "$server"/sshd.pid ]; do sleep 0.1; done # the new one writes it when it listens
}
install_server
# --8<-- [end:lab]
