// run-by: blackbox.console
package bookshop;

import io.micronaut.context.annotation.Bean;
import io.micronaut.core.type.Argument;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Deserializer;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.io.IOException;

// --8<-- [start:solution]
@Singleton
@Bean(typed = OnlyText.class)
class OnlyText implements Deserializer<String> {
  @Override
  public String deserialize(Decoder json, DecoderContext context, Argument<? super String> type)
      throws IOException {
    JsonNode sent = json.decodeNode();
    return sent.isString() ? sent.getStringValue() : null;
  }
}
// --8<-- [end:solution]

@Serdeable
record Titled(@Serdeable.Deserializable(using = OnlyText.class) @NotBlank String title) {}

@Controller("/solution")
class SolutionController {
  @Post
  Titled add(@Valid @Body Titled sent) {
    return sent;
  }
}
