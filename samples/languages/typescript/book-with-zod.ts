// run-by: border.console
// --8<-- [start:zod]
import * as z from "zod";

const NewBook = z.object({
  title: z.string().trim().min(1),
  price_cents: z.int().nonnegative(),
});
type NewBook = z.infer<typeof NewBook>;

const bodies = ['{"title": " Rain ", "price_cents": 1200}', '{"title": "  ", "price_cents": "1200"}'];
for (const body of bodies) {
  const checked = NewBook.safeParse(JSON.parse(body));
  if (checked.success) {
    const book: NewBook = checked.data;
    console.log(book);
  } else {
    console.log(z.flattenError(checked.error).fieldErrors);
  }
}
// --8<-- [end:zod]
