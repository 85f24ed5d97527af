// run-by: blackbox.console
// --8<-- [start:types]
export interface NewBook {
  title: string;
  price_cents: number;
}

export interface Book extends NewBook {
  readonly id: number;
}

export type Errors = Partial<Record<keyof NewBook, string>>;

export type Checked = { ok: true; book: NewBook } | { ok: false; errors: Errors };
// --8<-- [end:types]

// --8<-- [start:check]
export function checkBook(sent: unknown): Checked {
  const { title, price_cents } = fieldsOf(sent);
  if (isTitle(title) && isCents(price_cents)) return { ok: true, book: { title: title.trim(), price_cents } };
  const errors: Errors = {};
  if (!isTitle(title)) errors.title = "a text that is not empty";
  if (!isCents(price_cents)) errors.price_cents = "a whole number, 0 or more";
  return { ok: false, errors };
}

function fieldsOf(sent: unknown): Partial<Record<keyof NewBook, unknown>> {
  return typeof sent === "object" && sent !== null ? sent : {};
}

function isTitle(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function isCents(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
// --8<-- [end:check]
