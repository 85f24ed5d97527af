// run-by: blackbox.console
package bookshop;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.naming.NameUtils;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.JsonErrorResponseBodyProvider;
import io.micronaut.validation.exceptions.ConstraintExceptionHandler;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.Map;
import java.util.TreeMap;

// --8<-- [start:form]
/** The body of every error that Micronaut itself answers. */
@Singleton
class ErrorForm implements JsonErrorResponseBodyProvider<Map<String, String>> {
  @Override
  public Map<String, String> body(ErrorContext context, HttpResponse<?> response) {
    if (response.code() >= 500) {
      return Map.of("error", "that was our mistake"); // the log has the details
    }
    return Map.of("error", context.getErrors().get(0).getMessage());
  }
}
// --8<-- [end:form]

// --8<-- [start:invalid]
/** What the annotations of a body refuse: 422, with a text for each field. */
@Produces
@Singleton
@Replaces(ConstraintExceptionHandler.class)
class InvalidBody implements ExceptionHandler<ConstraintViolationException, HttpResponse<?>> {
  @Override
  public HttpResponse<?> handle(HttpRequest request, ConstraintViolationException invalid) {
    Map<String, String> errors = new TreeMap<>();
    for (ConstraintViolation<?> violation : invalid.getConstraintViolations()) {
      String field = null;
      for (Path.Node node : violation.getPropertyPath()) {
        field = node.getName();
      }
      errors.put(NameUtils.underscoreSeparate(field).toLowerCase(), violation.getMessage());
    }
    return HttpResponse.status(HttpStatus.UNPROCESSABLE_ENTITY).body(Map.of("errors", errors));
  }
}
// --8<-- [end:invalid]
