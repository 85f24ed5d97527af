// --8<-- [start:imports]
import "@angular/compiler"; // compiles the templates in the browser; the CLI would do it beforehand
import { Component } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";
import { provideRouter, RouterOutlet } from "@angular/router";
import { BookList } from "./book-list";
import { BookPage } from "./book-page";
// --8<-- [end:imports]
import { HonestList } from "./honest-list";
import { Mistakes } from "./mistakes";

// --8<-- [start:routes]
@Component({
  selector: "shop-root",
  imports: [RouterOutlet],
  template: `
    <h1>Bookshop</h1>
    <router-outlet />
  `,
})
class Shop {}

const routes = [
  { path: "", component: BookList },
  { path: "books/:id", component: BookPage },
  // --8<-- [end:routes]
  { path: "mistakes", component: Mistakes },
  { path: "honest", component: HonestList },
  // --8<-- [start:start]
];

bootstrapApplication(Shop, { providers: [provideRouter(routes)] });
// --8<-- [end:start]
