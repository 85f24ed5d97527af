# run-by: bisect.console
# --8<-- [start:check]
# Exit status 0 if the last copy can be bought, 125 if this version does not run.
answer=$(python stock.py 1 1 2> /dev/null) || exit 125
test "$answer" = yes
# --8<-- [end:check]
