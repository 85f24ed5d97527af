// needs: postgres
// setup: shared/shop.sql identity.sql
// --8<-- [start:models]
import { DataSource, EntitySchema } from "typeorm";

const Author = new EntitySchema({
  name: "Author",
  tableName: "authors",
  columns: { id: { type: "integer", primary: true }, name: { type: "text" } },
});

const Book = new EntitySchema({
  name: "Book",
  tableName: "books",
  columns: {
    id: { type: "integer", primary: true },
    title: { type: "text" },
    price_cents: { type: "integer" },
    stock: { type: "integer" },
  },
  relations: {
    author: { type: "many-to-one", target: "Author", joinColumn: { name: "author_id" } },
  },
});

const Order = new EntitySchema({
  name: "Order",
  tableName: "orders",
  columns: {
    id: { type: "integer", primary: true, generated: "identity" },
    customer_id: { type: "integer" },
    ordered_on: { type: "date" },
    status: { type: "text", default: "open" },
  },
});

const OrderLine = new EntitySchema({
  name: "OrderLine",
  tableName: "order_lines",
  columns: {
    order_id: { type: "integer", primary: true },
    book_id: { type: "integer", primary: true },
    quantity: { type: "integer" },
    price_cents: { type: "integer" },
  },
});
// --8<-- [end:models]

// --8<-- [start:list]
async function booksOf(name) {
  const books = await database.manager.find(Book, { where: { author: { name } }, order: { title: "ASC" } });
  return books.map((book) => book.title);
}
// --8<-- [end:list]

// --8<-- [start:order]
async function placeOrder(customerId, bookId, quantity) {
  // commit at the end, roll back on an exception
  return database.transaction(async (manager) => {
    const lock = { mode: "pessimistic_write" };
    const book = await manager.findOneOrFail(Book, { where: { id: bookId }, lock });
    book.stock -= quantity;
    await manager.save(Book, book);
    const order = await manager.save(Order, { customer_id: customerId, ordered_on: "2026-05-02", status: "open" });
    const line = { order_id: order.id, book_id: book.id, quantity, price_cents: book.price_cents };
    await manager.insert(OrderLine, line);
    return order.id;
  });
}
// --8<-- [end:order]

// --8<-- [start:engine]
const database = new DataSource({
  type: "postgres",
  host: process.env.PGHOST,
  username: process.env.PGUSER,
  database: process.env.PGDATABASE,
  entities: [Author, Book, Order, OrderLine],
  logging: ["query"],
  logger: "simple-console",
});
await database.initialize();
// --8<-- [end:engine]
console.log("// --8<-- [start:list]");
console.log(await booksOf("Mei Tanaka"));
console.log("// --8<-- [end:list]");
console.log("// --8<-- [start:order]");
console.log("order", await placeOrder(1, 3, 2));
console.log("// --8<-- [end:order]");
await database.destroy();
