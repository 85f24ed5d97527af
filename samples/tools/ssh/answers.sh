#!/bin/sh
# run-by: ssh.console
# Types what Ada would type when ssh asks: the passphrase, or the fingerprint that the server's own console showed.
case $1 in
*passphrase*) echo "$1" >&2 && echo 'four quiet rainy harbors' ;;
*fingerprint*)
  fingerprint=$(ssh-keygen -l -f server/etc/ssh/ssh_host_ed25519_key.pub | cut -d ' ' -f 2)
  echo "$1 $fingerprint" >&2 && echo "$fingerprint"
  ;;
esac
