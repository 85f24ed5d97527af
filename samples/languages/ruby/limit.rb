# run-by: limit.console
# frozen_string_literal: true

# --8<-- [start:limit]
class BodyLimit
  def initialize(app, bytes:)
    @app = app
    @bytes = bytes
  end

  def call(env)
    return @app.call(env) unless env["CONTENT_LENGTH"].to_i > @bytes

    [413, { "content-type" => "application/json" }, ["{\"error\":\"more than #{@bytes} bytes\"}\n"]]
  end
end
# --8<-- [end:limit]
