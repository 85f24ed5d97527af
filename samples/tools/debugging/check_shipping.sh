# run-by: bisect.console
# --8<-- [start:check]
# Exit status 0 if an order of 5000 cents ships for free.
test "$(python invoice.py 5000)" = 5000
# --8<-- [end:check]
