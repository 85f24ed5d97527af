# --8<-- [start:limited]
import asyncio

asked = most = 0  # requests under way now, and the most there ever were


async def ask_shop(shop: int) -> int:
    global asked, most
    asked += 1
    most = max(most, asked)
    try:
        await asyncio.sleep(60 if shop == 13 else 0.01)
        return 1200 + shop
    finally:
        asked -= 1


async def price(shop: int, places: asyncio.Semaphore) -> int | None:
    async with places:
        try:
            async with asyncio.timeout(1):
                return await ask_shop(shop)
        except TimeoutError:
            return None


async def main() -> None:
    places = asyncio.Semaphore(4)
    prices = await asyncio.gather(*(price(shop, places) for shop in range(20)))
    print(len(prices), "answers, without a price:", [shop for shop in range(20) if prices[shop] is None])
    print("asked at once:", most, " still under way:", asked)


asyncio.run(main())
# --8<-- [end:limited]
