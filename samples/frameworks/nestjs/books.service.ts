// run-by: blackbox.console
// --8<-- [start:service]
import { Injectable, NotFoundException } from "@nestjs/common";
import { z } from "zod";

export const newBook = z.object({
  title: z.string().trim().min(1),
  price_cents: z.int().min(0),
});
export type NewBook = z.infer<typeof newBook>;
export type Book = NewBook & { id: number };

@Injectable()
export class BooksService {
  private readonly books = new Map<number, Book>([
    [1, { id: 1, title: "Tide Tables", price_cents: 1200 }],
    [2, { id: 2, title: "Salt and Signal", price_cents: 1850 }],
  ]);

  all(): Book[] {
    return [...this.books.values()];
  }

  one(id: number): Book {
    const book = this.books.get(id);
    if (!book) throw new NotFoundException(`no book ${id}`);
    return book;
  }

  add(sent: NewBook): Book {
    const book = { id: this.books.size + 1, ...sent };
    this.books.set(book.id, book);
    return book;
  }
}
// --8<-- [end:service]
