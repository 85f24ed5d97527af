# run-by: blackbox.console
# --8<-- [start:config]
require_relative "config/environment"

run Rails.application
# --8<-- [end:config]
