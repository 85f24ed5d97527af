# run-by: when.console
# Take the lines away that the page does not show, so that line numbers in messages are those of the page.
for file in total.*; do
  grep -v -e '--8<--' -e 'run-by:' "$file" > "$TMPDIR/plain"
  cp "$TMPDIR/plain" "$file"
done
