# run-by: blackbox.console
require_relative "application"

Rails.application.initialize!
