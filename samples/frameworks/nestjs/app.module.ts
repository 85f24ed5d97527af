// run-by: blackbox.console
// --8<-- [start:module]
import { type MiddlewareConsumer, Module, type NestModule, StandardSchemaValidationPipe } from "@nestjs/common";
import { APP_FILTER, APP_PIPE } from "@nestjs/core";
import { BooksModule } from "./books.module.js";
import { JsonErrors, refuse } from "./errors.js";
import { requestId } from "./request-id.js";

@Module({
  imports: [BooksModule],
  providers: [
    { provide: APP_PIPE, useValue: new StandardSchemaValidationPipe({ exceptionFactory: refuse }) },
    { provide: APP_FILTER, useClass: JsonErrors },
  ],
})
export class AppModule implements NestModule {
  configure(consumer: MiddlewareConsumer) {
    consumer.apply(requestId).forRoutes("{*path}");
  }
}
// --8<-- [end:module]
