# --8<-- [start:oversold]
import asyncio

stock = {"Night Trains": 1}


async def buy(customer: str) -> str:
    if stock["Night Trains"] == 0:
        return f"{customer}: sold out"
    await asyncio.sleep(0.01)  # asks the payment service; the others have their turn
    stock["Night Trains"] -= 1
    return f"{customer}: bought"


async def main() -> None:
    print(await asyncio.gather(buy("Ada"), buy("Bo")))
    print("left:", stock["Night Trains"])


asyncio.run(main())
# --8<-- [end:oversold]
