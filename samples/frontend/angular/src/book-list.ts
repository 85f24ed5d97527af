// --8<-- [start:list]
import { CurrencyPipe } from "@angular/common";
import { Component, computed, inject, signal } from "@angular/core";
import { RouterLink } from "@angular/router";
import { type Book, Books } from "./books";

@Component({
  selector: "book-list",
  imports: [CurrencyPipe, RouterLink],
  template: `
    <button (click)="all.set(!all())">{{ all() ? "In stock only" : "All books" }}</button>
    <button (click)="add()">Add a book</button>
    <ul>
      @for (book of shown(); track book.id) {
        <li>
          <a [routerLink]="['/books', book.id]">{{ book.title }}</a>
          {{ book.price_cents / 100 | currency: "EUR" }}
        </li>
      } @empty {
        <li>No books.</li>
      }
    </ul>
  `,
})
export class BookList {
  private api = inject(Books);
  books = signal<Book[]>([]);
  all = signal(true);
  shown = computed(() => this.books().filter((book) => this.all() || book.stock > 0));

  constructor() {
    this.api.all().subscribe((books) => this.books.set(books));
  }

  add() {
    this.api.add("Paper Bridges", 1600).subscribe((book) => this.books.update((books) => [...books, book]));
  }
}
// --8<-- [end:list]
