# needs: ruby ruby-activerecord ruby-railties ruby-sqlite3
ENV["RAILS_ENV"] = "test"
require_relative "config/environment"
ActiveRecord::Schema.verbose = false
load "db/schema.rb"

# --8<-- [start:types]
class LooseBook < ApplicationRecord
  self.table_name = "books"
  validates :price_cents, numericality: { only_integer: true, greater_than_or_equal_to: 0 }
end

['"1200"', "9.5", "true", "false", '"twelve euro"'].each do |json|
  book = LooseBook.new(title: "Rain", price_cents: JSON.parse(json))
  given = book.price_cents_before_type_cast
  puts "#{given.inspect} became #{book.price_cents}: #{book.valid? ? 'accepted' : book.errors.full_messages.first}"
end
# --8<-- [end:types]

# --8<-- [start:strong]
begin
  Book.create!(ActionController::Parameters.new(title: "Rain", id: 7))
rescue ActiveModel::ForbiddenAttributesError => e
  puts e.class
end
# --8<-- [end:strong]
