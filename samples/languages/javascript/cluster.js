// needs: node
// --8<-- [start:cluster]
import cluster from "node:cluster";
import { once } from "node:events";
import { createBookshop } from "./bookshop.js";

if (cluster.isPrimary) {
  for (let started = 0; started < 2; started += 1) await once(cluster.fork(), "listening");
  for (let sent = 0; sent < 4; sent += 1) {
    const book = JSON.stringify({ title: `Copy ${sent}`, price_cents: 1 });
    const headers = { Connection: "close" };
    const response = await fetch("http://127.0.0.1:8000/books", { method: "POST", body: book, headers });
    console.log(response.status, response.headers.get("location"));
  }
  cluster.disconnect();
} else {
  createBookshop().listen(8000, "127.0.0.1");
}
// --8<-- [end:cluster]
