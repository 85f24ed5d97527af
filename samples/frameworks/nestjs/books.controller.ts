// run-by: blackbox.console
// --8<-- [start:controller]
import type { ServerResponse } from "node:http";
import { All, Body, Controller, Get, Header, HttpCode, Param, ParseIntPipe, Post, Res } from "@nestjs/common";
import { BooksService, newBook, type NewBook } from "./books.service.js";

@Controller("books")
export class BooksController {
  constructor(private readonly books: BooksService) {}

  @Get()
  list() {
    return this.books.all();
  }

  @Get(":id")
  show(@Param("id", new ParseIntPipe({ errorHttpStatusCode: 404 })) id: number) {
    return this.books.one(id);
  }

  @Post()
  create(@Body({ schema: newBook }) sent: NewBook, @Res({ passthrough: true }) response: ServerResponse) {
    const book = this.books.add(sent);
    response.setHeader("Location", `/books/${book.id}`);
    return book;
  }

  @All()
  @HttpCode(405)
  @Header("Allow", "GET, POST")
  refuseForList() {
    return { error: "use GET or POST" };
  }

  @All(":id")
  @HttpCode(405)
  @Header("Allow", "GET")
  refuseForOne() {
    return { error: "use GET" };
  }
}
// --8<-- [end:controller]
