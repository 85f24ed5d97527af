#!/usr/bin/env bash
# run-by: drill.console
# --8<-- [start:drill]
set -euo pipefail

createdb shop_drill
trap 'dropdb shop_drill' EXIT
pg_restore --dbname=shop_drill --exit-on-error "$1"

orders=$(psql -d shop_drill -At -c "select count(*) from orders")
newest=$(psql -d shop_drill -At -c "select max(ordered_on) from orders")
if [ "$orders" -lt 1 ]; then
  echo "$1 holds no orders" >&2
  exit 1
fi
echo "$1 is good: $orders orders, the newest of $newest"
# --8<-- [end:drill]
