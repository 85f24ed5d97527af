# --8<-- [start:parcel]
from dataclasses import dataclass


@dataclass(frozen=True)
class Parcel:
    customer: str
    gift: bool = False
    insured: bool = False


print(Parcel("Ada", insured=True))
# --8<-- [end:parcel]
