# --8<-- [start:limits]
import asyncio


async def pay(order: int) -> None:
    print(f"order {order}: copy reserved")
    try:
        await asyncio.sleep(60)  # the payment service does not answer
        print(f"order {order}: paid")
    finally:
        print(f"order {order}: copy put back")


async def main() -> None:
    try:
        async with asyncio.timeout(0.1):
            await pay(1)
    except TimeoutError:
        print("order 1: answered 503")

    task = asyncio.create_task(pay(2))
    await asyncio.sleep(0)  # gives the task its first turn
    task.cancel()  # the customer has closed the page
    await asyncio.wait([task])
    print("order 2: cancelled is", task.cancelled())


asyncio.run(main())
# --8<-- [end:limits]
