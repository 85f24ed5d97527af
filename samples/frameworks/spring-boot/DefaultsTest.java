// run-by: blackbox.console
package bookshop;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import solution.StrictText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Prints what Spring Boot does when nobody has decided otherwise. */
class DefaultsTest {
  private final ApplicationContextRunner boot =
      new ApplicationContextRunner()
          .withConfiguration(AutoConfigurations.of(JacksonAutoConfiguration.class));

  @Test
  void coercion() {
    // --8<-- [start:coercion]
    boot.run(
        context -> {
          JsonMapper json = context.getBean(JsonMapper.class);
          for (String price : new String[] {"\"1200\"", "9.5"}) {
            String body = "{\"title\": 42, \"priceCents\": " + price + "}";
            System.out.println(price + " became " + json.readValue(body, NewBook.class));
          }
        });
    // --8<-- [end:coercion]
  }

  @Test
  void solution() {
    // --8<-- [start:check]
    boot.withUserConfiguration(StrictText.class)
        .run(
            context -> {
              JsonMapper json = context.getBean(JsonMapper.class);
              for (String title : new String[] {"42", "4.2", "true", "\"42\""}) {
                try {
                  json.readValue("{\"title\": " + title + ", \"priceCents\": 1}", NewBook.class);
                  System.out.println("title " + title + " taken");
                } catch (JacksonException refused) {
                  System.out.println("title " + title + " refused");
                }
              }
            });
    // --8<-- [end:check]
  }

  @Test
  void missing() {
    // --8<-- [start:missing]
    var application = new SpringApplication(BooksController.class);
    // --8<-- [end:missing]
    application.setWebApplicationType(WebApplicationType.NONE);
    try {
      application.run().close();
    } catch (RuntimeException expected) {
      // Spring Boot has printed why.
    }
  }
}
