# --8<-- [start:sale]
import settings
from settings import discount_percent, start_sale

start_sale()
print(discount_percent, settings.discount_percent)
# --8<-- [end:sale]
