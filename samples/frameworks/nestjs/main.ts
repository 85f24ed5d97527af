// run-by: blackbox.console
// --8<-- [start:main]
import { NestFactory } from "@nestjs/core";
import { AppModule } from "./app.module.js";

const app = await NestFactory.create(AppModule, { logger: ["error", "warn"] });
app.enableShutdownHooks();
await app.listen(Number(process.env.PORT ?? 8000), "127.0.0.1");
// --8<-- [end:main]
