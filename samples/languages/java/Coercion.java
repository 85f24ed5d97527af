// run-by: test.console
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

public class Coercion {
  // --8<-- [start:bind]
  record Draft(String title, int price) {}

  public static void main(String[] arguments) {
    JsonMapper json = new JsonMapper();
    for (String price : new String[] {"\"1200\"", "9.5", "true", "null"}) {
      try {
        Draft draft = json.readValue("{\"title\": 42, \"price\": " + price + "}", Draft.class);
        System.out.println(price + " became " + draft);
      } catch (JacksonException refused) {
        System.out.println(price + ": " + refused.getOriginalMessage());
      }
    }
  }
  // --8<-- [end:bind]
}
