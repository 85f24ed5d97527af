// run-by: blackbox.console
package bookshop;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Collection;
import java.util.Optional;

// --8<-- [start:controller]
@Controller("/books")
class BooksController {
  private final Books books;

  BooksController(Books books) {
    this.books = books;
  }

  @Get
  Collection<Book> all() {
    return books.all();
  }

  @Get("/{id:[0-9]+}")
  Optional<Book> one(int id) {
    return books.find(id);
  }

  @Post
  HttpResponse<Book> add(@Valid @Body NewBook sent) {
    Book book = books.add(sent);
    return HttpResponse.created(book, URI.create("/books/" + book.id()));
  }
}
// --8<-- [end:controller]
