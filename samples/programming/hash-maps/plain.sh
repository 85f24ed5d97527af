# run-by: keys.console
# Take the lines away that the page does not show, so that line numbers in messages are those of the page.
grep -v -e '--8<--' -e 'run-by:' keys.py > "$TMPDIR/plain"
cp "$TMPDIR/plain" keys.py
