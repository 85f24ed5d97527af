// run-by: blackbox.console
package bookshop;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

// --8<-- [start:test]
@SpringBootTest
@AutoConfigureMockMvc
@AutoConfigureRestTestClient
class BookshopTest {
  @Autowired private RestTestClient client;

  @Test
  void aNewBookIsFoundWhereLocationSays() {
    var created = post("{\"title\": \"Åse’s Atlas\", \"price_cents\": 2400}").expectStatus().isCreated();
    created.expectHeader().exists("X-Request-Id");
    var place = created.returnResult().getResponseHeaders().getLocation();
    client.get().uri(place).exchange().expectBody().jsonPath("$.title").isEqualTo("Åse’s Atlas");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"1200\"", "9.5", "true", "null", "-1"})
  void onlyAWholeNumberIsAPrice(String price) {
    post("{\"title\": \"Rain\", \"price_cents\": " + price + "}")
        .expectStatus()
        .isEqualTo(422)
        .expectBody()
        .jsonPath("$.errors.price_cents")
        .exists();
  }

  private RestTestClient.ResponseSpec post(String body) {
    return client.post().uri("/books").contentType(MediaType.APPLICATION_JSON).body(body).exchange();
  }
}
// --8<-- [end:test]
