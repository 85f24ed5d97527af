// --8<-- [start:page]
import { httpResource } from "@angular/common/http";
import { Component, inject } from "@angular/core";
import { ActivatedRoute } from "@angular/router";
import type { Book } from "./books";

@Component({
  selector: "book-page",
  template: `
    @if (book.hasValue()) {
      <p>{{ book.value().title }}: {{ book.value().stock }} in stock</p>
    } @else if (book.error()) {
      <p role="alert">{{ book.error()?.message }}</p>
    }
  `,
})
export class BookPage {
  id = inject(ActivatedRoute).snapshot.paramMap.get("id");
  book = httpResource<Book>(() => `/api/books/${this.id}`);
}
// --8<-- [end:page]
