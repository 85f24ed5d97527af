# run-by: compare.py
from step_discount import discount_percent


def proc(o, c, t=False, flag=0):
    s = 0
    r = ""
    for x in o:
        p = x[1] * x[2]
        s = s + p
        r = r + x[0] + " x" + str(x[2]) + ": " + str(p // 100) + "." + str(p % 100).zfill(2) + "\n"
    # --8<-- [start:each]
    percent = discount_percent(s, c == "M", t)
    d = sum(x[1] * x[2] * percent // 100 for x in o)
    # --8<-- [end:each]
    if d > 0:
        r = r + "discount: -" + str(d // 100) + "." + str(d % 100).zfill(2) + "\n"
    s = s - d
    if flag != 1:
        if s < 3000:
            s = s + 350
            r = r + "shipping: 3.50\n"
    r = r + "total: " + str(s // 100) + "." + str(s % 100).zfill(2)
    return r
