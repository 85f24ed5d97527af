# run-by: test.console
# frozen_string_literal: true

# --8<-- [start:test]
require "minitest/autorun"
require_relative "bookshop"

class BookshopTest < Minitest::Test
  def setup
    @shop = Rack::MockRequest.new(Rack::Lint.new(Bookshop.new(Catalog.new)))
  end

  ["1200", 9.5, true, nil, -1].each do |price|
    define_method("test_a_price_of_#{price.inspect}_is_refused") do
      response = @shop.post("/books", input: JSON.generate(title: "Rain", price_cents: price))
      assert_equal 422, response.status
      assert_equal ["price_cents"], JSON.parse(response.body)["errors"].keys
    end
  end

  def test_a_new_book_is_found_where_location_says
    created = @shop.post("/books", input: '{"title": "Åse’s Atlas", "price_cents": 2400}')
    assert_equal 201, created.status
    found = @shop.get(created["location"])
    assert_equal({ "id" => 1, "title" => "Åse’s Atlas", "price_cents" => 2400 }, JSON.parse(found.body))
  end
end
# --8<-- [end:test]
