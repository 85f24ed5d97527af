// run-by: blackbox.console
// --8<-- [start:main]
package bookshop;

import io.micronaut.runtime.Micronaut;

class Bookshop {
  public static void main(String[] arguments) {
    Micronaut.run(Bookshop.class, arguments);
  }
}
// --8<-- [end:main]
