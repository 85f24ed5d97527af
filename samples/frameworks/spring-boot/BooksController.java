// run-by: blackbox.console
package bookshop;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.Collection;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

// --8<-- [start:controller]
@RestController
@RequestMapping("/books")
class BooksController {
  private final Books books;

  BooksController(Books books) {
    this.books = books;
  }

  @GetMapping
  Collection<Book> all() {
    return books.all();
  }

  @GetMapping("/{id:[0-9]{1,9}}")
  Book one(@PathVariable int id) {
    return books
        .find(id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no such book"));
  }

  @PostMapping
  ResponseEntity<Book> add(@Valid @RequestBody NewBook sent) {
    Book book = books.add(sent);
    return ResponseEntity.created(URI.create("/books/" + book.id())).body(book);
  }
}
// --8<-- [end:controller]
