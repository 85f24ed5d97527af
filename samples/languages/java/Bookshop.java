// run-by: blackbox.console
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The bookshop: lists, shows and takes books as JSON. */
public final class Bookshop {
  // --8<-- [start:types]
  record Book(int id, String title, int priceCents) {}

  record Answer(int status, Object body, Map<String, String> headers) {
    Answer(int status, Object body) {
      this(status, body, Map.of());
    }

    static Answer error(int status, String text) {
      return new Answer(status, Map.of("error", text));
    }

    static Answer notAllowed(String allowed) {
      return new Answer(405, Map.of("error", "use " + allowed), Map.of("Allow", allowed));
    }
  }
  // --8<-- [end:types]

  private static final System.Logger LOG = System.getLogger("bookshop");

  // --8<-- [start:state]
  private static final JsonMapper JSON =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  private final Map<Integer, Book> books = new ConcurrentSkipListMap<>();
  private final AtomicInteger lastId = new AtomicInteger();

  Bookshop() {
    add("Tide Tables", 1200);
    add("Salt and Signal", 1850);
  }

  private Book add(String title, int priceCents) {
    Book book = new Book(lastId.incrementAndGet(), title, priceCents);
    books.put(book.id(), book);
    return book;
  }
  // --8<-- [end:state]

  // --8<-- [start:route]
  private static final Pattern ONE_BOOK = Pattern.compile("/books/([0-9]{1,9})");

  private Answer answer(HttpExchange exchange) {
    String method = exchange.getRequestMethod();
    String path = exchange.getRequestURI().getPath();
    if (path.equals("/books")) {
      return switch (method) {
        case "GET" -> new Answer(200, books.values());
        case "POST" -> create(exchange.getRequestBody());
        default -> Answer.notAllowed("GET, POST");
      };
    }
    var oneBook = ONE_BOOK.matcher(path);
    if (!oneBook.matches()) {
      return Answer.error(404, "no such page");
    }
    if (!method.equals("GET")) {
      return Answer.notAllowed("GET");
    }
    Book book = books.get(Integer.valueOf(oneBook.group(1)));
    return book == null ? Answer.error(404, "no such book") : new Answer(200, book);
  }
  // --8<-- [end:route]

  // --8<-- [start:create]
  /** Add the book that was sent, or say what is wrong with it. */
  private Answer create(InputStream body) {
    JsonNode sent;
    try {
      sent = JSON.readTree(body);
    } catch (JacksonException broken) {
      return Answer.error(400, "the body is not JSON");
    }
    JsonNode title = sent.path("title");
    JsonNode price = sent.path("price_cents");
    Map<String, String> errors = new TreeMap<>();
    if (!title.isString() || title.stringValue().isBlank()) {
      errors.put("title", "must be a text that is not blank");
    }
    if (!price.isInt() || price.intValue() < 0) {
      errors.put("price_cents", "must be a whole number, 0 or more");
    }
    if (!errors.isEmpty()) {
      return new Answer(422, Map.of("errors", errors));
    }
    Book book = add(title.stringValue().strip(), price.intValue());
    return new Answer(201, book, Map.of("Location", "/books/" + book.id()));
  }
  // --8<-- [end:create]

  // --8<-- [start:handle]
  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer;
      try {
        answer = answer(exchange);
      } catch (RuntimeException bug) {
        LOG.log(System.Logger.Level.ERROR, "no answer to " + exchange.getRequestURI(), bug);
        answer = Answer.error(500, "that was our mistake");
      }
      byte[] body = JSON.writeValueAsBytes(answer.body());
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      answer.headers().forEach(exchange.getResponseHeaders()::set);
      exchange.sendResponseHeaders(answer.status(), body.length);
      exchange.getResponseBody().write(body);
    }
  }
  // --8<-- [end:handle]

  // --8<-- [start:start]
  static HttpServer start(int port) throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
    server.createContext("/", new Bookshop()::handle);
    server.setExecutor(Executors.newFixedThreadPool(32));
    server.start();
    return server;
  }

  public static void main(String[] arguments) throws IOException {
    start(8000);
  }
  // --8<-- [end:start]
}
