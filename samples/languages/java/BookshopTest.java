// run-by: test.console
// --8<-- [start:test]
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookshopTest {
  private HttpServer server;
  private URI books;

  @BeforeEach
  void start() throws Exception {
    server = Bookshop.start(0); // any free port
    books = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/books");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aNewBookIsFoundWhereLocationSays() throws Exception {
    var created = post("{\"title\": \"Åse’s Atlas\", \"price_cents\": 2400}");
    assertEquals(201, created.statusCode());
    URI place = books.resolve(created.headers().firstValue("Location").orElseThrow());
    assertEquals(created.body(), send(HttpRequest.newBuilder(place)).body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"1200\"", "9.5", "true", "null", "-1", "3000000000"})
  void onlyAWholeNumberIsAPrice(String price) throws Exception {
    assertEquals(422, post("{\"title\": \"Rain\", \"price_cents\": " + price + "}").statusCode());
  }

  private HttpResponse<String> post(String body) throws Exception {
    return send(HttpRequest.newBuilder(books).POST(BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
// --8<-- [end:test]
