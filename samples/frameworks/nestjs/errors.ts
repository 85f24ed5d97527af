// run-by: blackbox.console
// --8<-- [start:errors]
import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  HttpException,
  InternalServerErrorException,
  Logger,
  UnprocessableEntityException,
} from "@nestjs/common";
import { HttpAdapterHost } from "@nestjs/core";

type Issue = { message: string; path?: readonly unknown[] };

export function refuse(issues: readonly Issue[]) {
  const errors = issues.map(({ path, message }) => [path?.join(".") || "body", message]);
  return new UnprocessableEntityException({ errors: Object.fromEntries(errors) });
}

@Catch()
export class JsonErrors implements ExceptionFilter {
  private readonly logger = new Logger(JsonErrors.name);

  constructor(private readonly host: HttpAdapterHost) {}

  catch(exception: unknown, host: ArgumentsHost) {
    const known = exception instanceof HttpException;
    if (!known) this.logger.error(exception);
    const error = known ? exception : new InternalServerErrorException("our mistake");
    const answer = error.getResponse();
    const body = typeof answer === "object" && "errors" in answer ? answer : { error: error.message };
    this.host.httpAdapter.reply(host.switchToHttp().getResponse(), body, error.getStatus());
  }
}
// --8<-- [end:errors]
