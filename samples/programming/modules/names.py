# --8<-- [start:names]
import money
from money import in_euros
from money import in_euros as euros
import money

print(money.in_euros(1200), in_euros(1200), euros(1200))
# --8<-- [end:names]
