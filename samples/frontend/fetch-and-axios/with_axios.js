// run-by: browser.py
// --8<-- [start:axios]
import axios from "/node_modules/axios/dist/esm/axios.min.js";

const shop = axios.create({ baseURL: "/", timeout: 5000 });

export async function addAndFind() {
  const added = await shop.post("/books", { title: "Salt & Sand", price_cents: 900 });
  const found = await shop.get("/books", { params: { title: "salt & s" } });
  return [added.status, added.headers.location, found.data.map((book) => book.title)];
}
// --8<-- [end:axios]
