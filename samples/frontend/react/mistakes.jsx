import { StrictMode, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { Shop } from "./solution.jsx";

// --8<-- [start:endless]
function Endless() {
  const [books, setBooks] = useState([]);
  useEffect(() => {
    fetch("/api/books").then((response) => response.json()).then(setBooks);
  }); // no list of dependencies
  return <p>{books.length} books</p>;
}
// --8<-- [end:endless]

// --8<-- [start:late]
function Late() {
  const [id, setId] = useState(2);
  const [book, setBook] = useState(null);
  useEffect(() => {
    fetch(`/api/books/${id}`).then((response) => response.json()).then(setBook);
  }, [id]); // no cleanup
  return <button onClick={() => setId(3)}>{`asked for ${id}, shows ${book?.id}`}</button>;
}
// --8<-- [end:late]

// --8<-- [start:changed]
function Changed() {
  const [book, setBook] = useState(null);
  useEffect(() => {
    fetch("/api/changed").then((response) => response.json()).then(setBook);
  }, []);
  return <h1>Bookshop {book && <small>{book.price}</small>}</h1>;
}
// --8<-- [end:changed]

const pages = {
  "/endless": <Endless />,
  "/late": <Late />,
  "/changed": <Changed />,
  "/solution": (
    <StrictMode>
      <Shop />
    </StrictMode>
  ),
};
createRoot(document.querySelector("#root")).render(pages[location.pathname]);
