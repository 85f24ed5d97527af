import sys


def read_line(line):
    order, customer, quantity, price = line.split(";")
    return customer, int(quantity) * int(price)


def shipping(cents):
    if cents >= 5000:
        return 0
    if cents >= 0:
        return 495


def total(line):
    customer, cents = read_line(line)
    return customer, cents + shipping(cents)


for name in sys.argv[1:]:
    with open(name, encoding="utf-8") as orders:
        for line in orders:
            print(*total(line))
