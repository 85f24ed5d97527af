// needs: node
// --8<-- [start:defaults]
import express from "express";
import request from "supertest";

function bareApp() {
  const app = express();
  app.use(express.json());
  app.get("/books", (request, response) => response.json([]));
  app.post("/books", async (request, response) => response.status(201).json({ title: request.body.title }));
  return app;
}

function show(asked, { status, type, text }) {
  const paths = text.includes("node_modules") ? ", and the paths of our files" : "";
  console.log(`${asked}: ${status} ${type}, ${text.match(/<pre>(.*?)</)[1]}${paths}`);
}

console.error = () => {}; // it logs each error there, too
const app = bareApp();
show("an unknown page", await request(app).get("/shelves"));
show("a wrong method", await request(app).delete("/books"));
show("a body of another type", await request(app).post("/books").type("text").send("Rain"));
app.set("env", "production"); // what NODE_ENV=production does
show("the same in production", await request(app).post("/books").type("text").send("Rain"));
// --8<-- [end:defaults]
