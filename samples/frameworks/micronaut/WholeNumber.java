// run-by: blackbox.console
package bookshop;

import io.micronaut.context.annotation.Bean;
import io.micronaut.core.type.Argument;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Deserializer;
import jakarta.inject.Singleton;
import java.io.IOException;

// --8<-- [start:number]
/** Reads a JSON number without a fraction; anything else becomes null, which validation refuses. */
@Singleton
@Bean(typed = WholeNumber.class)
class WholeNumber implements Deserializer<Integer> {
  @Override
  public Integer deserialize(Decoder json, DecoderContext context, Argument<? super Integer> type)
      throws IOException {
    JsonNode sent = json.decodeNode();
    return sent.isNumber() && sent.getNumberValue() instanceof Integer number ? number : null;
  }
}
// --8<-- [end:number]
