// run-by: blackbox.console
package bookshop;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;

// --8<-- [start:lenient]
@Serdeable
record Draft(String title, Integer price) {}

@Controller("/drafts")
class DraftController {
  @Post
  String add(@Body Draft draft) {
    return draft + "\n";
  }
}
// --8<-- [end:lenient]

// --8<-- [start:plain]
record Author(String name) {}

@Controller("/author")
class AuthorController {
  @Get
  Author one() {
    return new Author("Ines Okafor");
  }
}
// --8<-- [end:plain]

// --8<-- [start:threads]
@Controller("/thread")
class ThreadController {
  @Get
  String here() {
    return Thread.currentThread().getName() + "\n";
  }

  @Get("/elsewhere")
  @ExecuteOn(TaskExecutors.BLOCKING)
  String elsewhere() {
    return here();
  }
}
// --8<-- [end:threads]
