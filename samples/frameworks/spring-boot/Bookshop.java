// run-by: blackbox.console
// --8<-- [start:main]
package bookshop;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
class Bookshop {
  public static void main(String[] arguments) {
    SpringApplication.run(Bookshop.class, arguments);
  }
}
// --8<-- [end:main]
