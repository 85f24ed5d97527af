# run-by: blackbox.console
# --8<-- [start:application]
require "rails"
require "active_record/railtie"
require "action_controller/railtie"
require "rails/test_unit/railtie"

module Bookshop
  class Application < Rails::Application
    config.load_defaults 6.1
    config.api_only = true
    config.cache_classes = !Rails.env.development?
    config.eager_load = false # true in a generated production.rb
    config.log_level = :info
    config.log_tags = [:request_id]
    config.secret_key_base = ENV.fetch("SECRET_KEY_BASE", "this service signs nothing")
    config.exceptions_app = lambda do |env|
      status = env["PATH_INFO"].delete_prefix("/").to_i
      error = Rack::Utils::HTTP_STATUS_CODES.fetch(status)
      [status, { "content-type" => "application/json" }, [{ error: error }.to_json]]
    end
  end
end
# --8<-- [end:application]
