import { useState } from "react";
import { useJson } from "./use-json.js";

// --8<-- [start:solution]
export function Shop() {
  const [removed, setRemoved] = useState([]);
  const books = useJson("/api/books");
  if (!books.data) return <p>Loading…</p>;
  return (
    <ul>
      {books.data
        .filter((book) => !removed.includes(book.id))
        .map((book) => (
          <li key={book.id}>
            <span>{book.title}</span>
            <RemoveButton id={book.id} onRemoved={() => setRemoved((ids) => [...ids, book.id])} />
          </li>
        ))}
    </ul>
  );
}

function RemoveButton({ id, onRemoved }) {
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState("");
  async function remove() {
    setWaiting(true);
    try {
      const response = await fetch(`/api/books/${id}`, { method: "DELETE" });
      if (response.ok || response.status === 404) return onRemoved();
      setProblem(`not removed: ${response.status}`);
    } catch (error) {
      setProblem(`not removed: ${error.message}`);
    }
    setWaiting(false);
  }
  return (
    <button disabled={waiting} onClick={remove}>
      Remove {problem}
    </button>
  );
}
// --8<-- [end:solution]
