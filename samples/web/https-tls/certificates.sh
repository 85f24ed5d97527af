# run-by: https.console
# An authority, an intermediate that it vouches for, and a certificate for the shop. No key here protects anything real.
set -e
exec 2>/dev/null

# --8<-- [start:all]
# --8<-- [start:authority]
# The authority signs its own certificate.
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -noenc -days 3650 \
  -subj "/CN=Bookshop Test Authority" -addext "keyUsage=critical,keyCertSign" \
  -keyout authority.key -out authority.crt

# The intermediate makes a key and a request; the authority turns the request into a certificate.
openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -noenc \
  -subj "/CN=Bookshop Test Intermediate" -addext "basicConstraints=critical,CA:TRUE" \
  -addext "keyUsage=critical,keyCertSign" \
  -keyout intermediate.key -out intermediate.csr
openssl x509 -req -in intermediate.csr -CA authority.crt -CAkey authority.key \
  -days 365 -copy_extensions copy -out intermediate.crt
# --8<-- [end:authority]

# --8<-- [start:shop]
# The shop does the same, and names itself.
openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -noenc \
  -subj "/CN=bookshop.example" -addext "subjectAltName=DNS:bookshop.example" \
  -keyout shop.key -out shop.csr
openssl x509 -req -in shop.csr -CA intermediate.crt -CAkey intermediate.key \
  -days 90 -copy_extensions copy -out shop.crt

# What the server sends: its own certificate first, then the intermediate.
cat shop.crt intermediate.crt > shop-chain.crt
# --8<-- [end:shop]

# The same certificate, out of date since yesterday.
openssl x509 -req -in shop.csr -CA intermediate.crt -CAkey intermediate.key \
  -days -1 -copy_extensions copy -out expired.crt
cat expired.crt intermediate.crt > expired-chain.crt
# --8<-- [end:all]

# Python 3.13 and later checks certificates as strictly as this.
openssl verify -x509_strict -CAfile authority.crt -untrusted intermediate.crt shop.crt >&2
