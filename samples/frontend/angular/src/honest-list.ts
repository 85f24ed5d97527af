// --8<-- [start:honest]
import { httpResource } from "@angular/common/http";
import { Component } from "@angular/core";
import type { Book } from "./books";

@Component({
  selector: "honest-list",
  template: `
    @if (books.error()) {
      <p role="alert">The books cannot be shown.</p>
      <button (click)="books.reload()">Try again</button>
    } @else if (books.hasValue()) {
      <ul>
        @for (book of books.value(); track book.id) {
          <li>{{ book.title }}</li>
        } @empty {
          <li>No books.</li>
        }
      </ul>
    } @else {
      <p>Loading…</p>
    }
  `,
})
export class HonestList {
  books = httpResource<Book[]>(() => "/api/books");
}
// --8<-- [end:honest]
