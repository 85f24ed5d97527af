# run-by: shop.console
"""The bookshop: what it sells, what an order costs, what the customer reads."""
