# run-by: import.console
# --8<-- [start:file]
from close_day import in_euros

print("sold today:", in_euros(2150))
# --8<-- [end:file]
