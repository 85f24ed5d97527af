// run-by: blackbox.console
package bookshop;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.databind.DatabindException;

// --8<-- [start:errors]
@RestControllerAdvice
class Errors extends ResponseEntityExceptionHandler {
  /** Readable, and of the right types, but not what the annotations ask for. */
  @Override
  protected ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    Map<String, String> errors = new TreeMap<>();
    for (FieldError error : invalid.getFieldErrors()) {
      String nameInJson = error.getField().replaceAll("[A-Z]", "_$0").toLowerCase(Locale.ROOT);
      errors.put(nameInJson, error.getDefaultMessage());
    }
    return ResponseEntity.unprocessableContent().body(Map.of("errors", errors));
  }

  /** Not JSON at all, or JSON with a value of the wrong type. */
  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException unreadable, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    if (unreadable.getCause() instanceof DatabindException wrong && !wrong.getPath().isEmpty()) {
      String field = wrong.getPath().get(0).getPropertyName();
      return ResponseEntity.unprocessableContent().body(Map.of("errors", Map.of(field, "has the wrong type")));
    }
    return super.handleHttpMessageNotReadable(unreadable, headers, status, request);
  }

  /** Every exception of Spring's own ends here, with its problem details as the body. */
  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception exception, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    ResponseEntity<Object> answer = super.handleExceptionInternal(exception, body, headers, status, request);
    return answer != null && answer.getBody() instanceof ProblemDetail problem
        ? new ResponseEntity<>(
            Map.of("error", Objects.requireNonNullElse(problem.getDetail(), problem.getTitle())), answer.getHeaders(), status)
        : answer;
  }
}
// --8<-- [end:errors]
