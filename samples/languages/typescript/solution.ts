// run-by: solution.console
// --8<-- [start:solution]
import * as z from "zod";

const PRICE = "a whole number, 0 or more";
const NewBook = z.object({
  title: z.string("a text that is not empty").trim().min(1, "a text that is not empty"),
  price_cents: z.int(PRICE).nonnegative(PRICE),
});

export type NewBook = z.infer<typeof NewBook>;
export type Book = NewBook & { readonly id: number };
export type Errors = Partial<Record<keyof NewBook, string>>;
export type Checked = { ok: true; book: NewBook } | { ok: false; errors: Errors };

export function checkBook(sent: unknown): Checked {
  const checked = NewBook.safeParse({ ...Object(sent) });
  if (checked.success) return { ok: true, book: checked.data };
  const errors = checked.error.issues.map((issue) => [issue.path[0], issue.message]);
  return { ok: false, errors: Object.fromEntries(errors) };
}
// --8<-- [end:solution]
