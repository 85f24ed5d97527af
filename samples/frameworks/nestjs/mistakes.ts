// run-by: blackbox.console
import { Body, Controller, Get, Module, Post } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { BooksController } from "./books.controller.js";
import { BooksModule } from "./books.module.js";
import { BooksService, newBook, type NewBook } from "./books.service.js";

// --8<-- [start:unchecked]
@Controller("books")
class TrustingController {
  @Post("typed")
  typed(@Body() sent: NewBook) {
    return sent;
  }

  @Post("described")
  described(@Body({ schema: newBook }) sent: NewBook) {
    return sent;
  }
}

@Module({ controllers: [TrustingController] })
class TrustingModule {}
// --8<-- [end:unchecked]

const app = await NestFactory.create(TrustingModule, { logger: false });
await app.listen(0, "127.0.0.1");
for (const way of ["typed", "described"]) {
  const headers = { "Content-Type": "application/json" };
  const body = JSON.stringify({ title: "Rain", price_cents: "1200" });
  const answer = await fetch(`${await app.getUrl()}/books/${way}`, { method: "POST", headers, body });
  console.log(`${way}: ${answer.status} ${await answer.text()}`);
}
await app.close();

// --8<-- [start:missing]
@Module({ controllers: [BooksController] })
class ForgetfulModule {}
// --8<-- [end:missing]

await NestFactory.create(ForgetfulModule, { logger: false, abortOnError: false }).catch((error: Error) => {
  console.log(error.message.split(". ").slice(0, 2).join(".\n"));
});

// --8<-- [start:report]
@Controller("report")
class ReportController {
  constructor(private readonly books: BooksService) {}

  @Get()
  report() {
    return { titles: this.books.all().length };
  }
}

@Module({ imports: [BooksModule], controllers: [ReportController] })
class ReportModule {}
// --8<-- [end:report]

// --8<-- [start:copy]
@Module({ imports: [BooksModule], controllers: [ReportController], providers: [BooksService] })
class CopyingModule {}
// --8<-- [end:copy]

for (const module of [ReportModule, CopyingModule]) {
  const shop = await NestFactory.create(module, { logger: false });
  const shelf = shop.select(BooksModule).get(BooksService);
  shelf.add({ title: "Rain", price_cents: 900 });
  console.log(module.name, "reports", shop.get(ReportController).report());
}
