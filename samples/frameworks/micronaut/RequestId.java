// run-by: blackbox.console
package bookshop;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

// --8<-- [start:filter]
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class RequestId {
  private static final Logger LOG = LoggerFactory.getLogger(RequestId.class);

  @RequestFilter
  void begin(HttpRequest<?> request) {
    request.setAttribute("request-id", UUID.randomUUID().toString());
  }

  @ResponseFilter
  void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
    String id = request.getAttribute("request-id", String.class).orElse("none");
    response.header("X-Request-Id", id);
    LOG.info("{} {} {} {}", id, request.getMethod(), request.getPath(), response.code());
  }
}
// --8<-- [end:filter]
