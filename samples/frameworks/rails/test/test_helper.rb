# run-by: test.console
ENV["RAILS_ENV"] = "test"
require_relative "../config/environment"
ActiveRecord::Base.maintain_test_schema = false # it would start a second Rails; the database is in memory
ActiveRecord::Schema.verbose = false
load Rails.root.join("db/schema.rb")
require "rails/test_help"

class ActiveSupport::TestCase
  fixtures :all
end
