# run-by: test.console
# --8<-- [start:test]
require "test_helper"

class BooksTest < ActionDispatch::IntegrationTest
  ["1200", 9.5, true, false, nil, -1, 2**31].each do |price|
    test "a price of #{price.inspect} is refused" do
      assert_no_difference "Book.count" do
        post books_path, params: { title: "Rain", price_cents: price }, as: :json
      end
      assert_response 422
      assert_equal ["price_cents"], response.parsed_body["errors"].keys
    end
  end

  test "a new book is found where Location says" do
    post books_path, params: { title: "Åse’s Atlas", price_cents: 2400 }, as: :json
    assert_response :created
    get response.location
    assert_equal "Åse’s Atlas", response.parsed_body["title"]
  end

  test "a book has a price" do
    get book_path(books(:tides))
    assert_equal 1200, response.parsed_body["price_cents"]
  end
end
# --8<-- [end:test]
