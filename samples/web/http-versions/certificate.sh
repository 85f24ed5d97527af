# run-by: versions.console
# A certificate that signs itself, for localhost.
exec 2>/dev/null

# --8<-- [start:certificate]
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -noenc -days 30 -subj "/CN=localhost" \
  -addext "subjectAltName=DNS:localhost" -keyout shop.key -out shop.crt
# --8<-- [end:certificate]
