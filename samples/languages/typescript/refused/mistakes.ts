import type { Book, NewBook } from "../book.ts";

const books = new Map<number, Book>();

export function priceOf(id: number): number {
  return books.get(id).price_cents;
}

export const rain: NewBook = { title: "Rain", price_cents: "1200" };

export function titleOf(sent: unknown): string {
  return sent.title;
}
