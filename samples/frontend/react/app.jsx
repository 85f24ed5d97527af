// --8<-- [start:components]
import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import { useJson } from "./use-json.js";

function Shop() {
  const [chosen, setChosen] = useState(null);
  const books = useJson("/api/books");
  if (books.error) return <p role="alert">The books cannot be shown: {books.error.message}</p>;
  if (!books.data) return <p>Loading…</p>;
  return (
    <>
      <ul>
        {books.data.map((book) => (
          <BookLine key={book.id} book={book} onChoose={() => setChosen(book.id)} />
        ))}
      </ul>
      {chosen && <Details id={chosen} />}
    </>
  );
}

function BookLine({ book, onChoose }) {
  return (
    <li>
      <button onClick={onChoose}>{book.title}</button> {(book.price_cents / 100).toFixed(2)}
    </li>
  );
}

function Details({ id }) {
  const { data, error } = useJson(`/api/books/${id}`);
  if (error) return <p role="alert">{error.message}</p>;
  return <output>{data ? `${data.title}: ${data.stock} in stock` : "Loading…"}</output>;
}

createRoot(document.querySelector("#root")).render(
  <StrictMode>
    <Shop />
  </StrictMode>,
);
// --8<-- [end:components]
