// run-by: blackbox.console
package bookshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

// --8<-- [start:test]
@MicronautTest
class BookshopTest {
  @Inject
  @Client("/")
  HttpClient client;

  @Test
  void aNewBookIsFoundWhereLocationSays() {
    var created = post("{\"title\": \"Åse’s Atlas\", \"price_cents\": 2400}");
    assertEquals(201, created.code());
    assertEquals(created.body(), client.toBlocking().retrieve(created.header("Location")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"1200\"", "9.5", "true", "null", "-1", "3000000000"})
  void onlyAWholeNumberIsAPrice(String price) {
    String body = "{\"title\": \"Rain\", \"price_cents\": " + price + "}";
    var refused = assertThrows(HttpClientResponseException.class, () -> post(body));
    assertEquals(422, refused.getStatus().getCode());
  }

  private HttpResponse<String> post(String body) {
    return client.toBlocking().exchange(HttpRequest.POST("/books", body), String.class);
  }
}
// --8<-- [end:test]
