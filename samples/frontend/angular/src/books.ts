// --8<-- [start:service]
import { HttpClient } from "@angular/common/http";
import { inject, Service } from "@angular/core";

export interface Book {
  id: number;
  title: string;
  price_cents: number;
  stock: number;
}

@Service()
export class Books {
  private http = inject(HttpClient);

  all() {
    return this.http.get<Book[]>("/api/books");
  }

  add(title: string, price_cents: number) {
    return this.http.post<Book>("/api/books", { title, price_cents });
  }
}
// --8<-- [end:service]
