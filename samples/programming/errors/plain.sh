# run-by: traces.console
# Take the lines away that the page does not show, so that line numbers in tracebacks are those of the page.
for file in narrow.py own_types.py edge.py; do
  grep -v -e '--8<--' -e 'run-by:' "$file" > "$TMPDIR/plain"
  cp "$TMPDIR/plain" "$file"
done
