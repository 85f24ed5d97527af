# --8<-- [start:forgotten]
import asyncio

saved = []


async def save(order: str) -> None:
    await asyncio.sleep(0.01)
    saved.append(order)


async def main() -> None:
    save("one copy of Night Trains")
    print("thank you for your order")


asyncio.run(main())
print("saved:", saved)
# --8<-- [end:forgotten]
