// run-by: blackbox.console
package bookshop;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

// --8<-- [start:records]
@Serdeable
record Book(int id, String title, int priceCents) {}

@Serdeable
record NewBook(
    @NotBlank String title,
    @Serdeable.Deserializable(using = WholeNumber.class)
        @NotNull(message = "must be a whole number")
        @PositiveOrZero
        Integer priceCents) {}
// --8<-- [end:records]

// --8<-- [start:store]
@Singleton
class Books {
  private final Map<Integer, Book> books = new ConcurrentSkipListMap<>();
  private final AtomicInteger lastId = new AtomicInteger();

  Books() {
    add(new NewBook("Tide Tables", 1200));
    add(new NewBook("Salt and Signal", 1850));
  }

  Collection<Book> all() {
    return books.values();
  }

  Optional<Book> find(int id) {
    return Optional.ofNullable(books.get(id));
  }

  Book add(NewBook sent) {
    Book book = new Book(lastId.incrementAndGet(), sent.title().strip(), sent.priceCents());
    books.put(book.id(), book);
    return book;
  }
}
// --8<-- [end:store]
