import { HttpClient } from "@angular/common/http";
import { Component, inject, signal } from "@angular/core";
import type { Book } from "./books";

@Component({
  selector: "book-mistakes",
  template: `
    <button (click)="add()">Add</button>
    <button (click)="count()">Count</button>
    <button (click)="ask()">Ask</button>
    <p>{{ books.length }} books</p>
    <output>{{ problem() }}</output>
  `,
})
export class Mistakes {
  private http = inject(HttpClient);
  problem = signal("");

  // --8<-- [start:unsent]
  add() {
    this.http.post("/api/books", { title: "Paper Bridges", price_cents: 1600 });
  }
  // --8<-- [end:unsent]

  // --8<-- [start:plain]
  books: Book[] = []; // not a signal

  count() {
    this.http.get<Book[]>("/api/books").subscribe((books) => (this.books = books));
  }
  // --8<-- [end:plain]

  // --8<-- [start:path]
  ask() {
    const show = (error: Error) => this.problem.set(error.message);
    this.http.get<Book[]>("/ap/books").subscribe({ error: show });
  }
  // --8<-- [end:path]
}
