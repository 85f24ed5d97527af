// needs: node
import express from "express";
import request from "supertest";

console.error = () => {};

// --8<-- [start:twice]
const app = express();
app.get("/books/:id", (request, response) => {
  if (request.params.id !== "1") response.status(404).json({ error: "no such book" });
  response.json({ id: 1, title: "Tide Tables" });
});
app.use((error, request, response, next) => {
  console.log(error.code, error.message);
  next(error);
});
// --8<-- [end:twice]
await request(app).get("/books/2");
