# run-by: proxies.console
# A certificate for this machine that vouches for itself. Its key protects nothing real.
exec 2>/dev/null
# --8<-- [start:certificate]
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -noenc -days 7 \
  -subj "/CN=localhost" -addext "subjectAltName=DNS:localhost" -keyout shop.key -out shop.crt
# --8<-- [end:certificate]
