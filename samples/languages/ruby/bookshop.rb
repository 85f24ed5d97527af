# run-by: blackbox.console
# frozen_string_literal: true

# --8<-- [start:catalog]
Book = Struct.new(:id, :title, :price_cents)

class Catalog
  def initialize
    @books = {}
    @lock = Mutex.new
  end

  def add(title, price_cents)
    @lock.synchronize do
      id = @books.size + 1
      @books[id] = Book.new(id, title, price_cents).freeze
    end
  end

  def all
    @lock.synchronize { @books.values }
  end

  def find(id)
    @lock.synchronize { @books[id] }
  end
end
# --8<-- [end:catalog]

# --8<-- [start:routes]
require "json"
require "rack"

class Bookshop
  ROUTES = [
    ["GET", %r{\A/books\z}, :list],
    ["POST", %r{\A/books\z}, :create],
    ["GET", %r{\A/books/(\d{1,9})\z}, :show]
  ].freeze

  def initialize(catalog)
    @catalog = catalog
  end

  def call(env)
    request = Rack::Request.new(env)
    found = ROUTES.select { |_, pattern, _| pattern.match?(request.path_info) }
    return answer(404, { error: "nothing here" }) if found.empty?

    verb, pattern, action = found.find { |route| route.first == request.request_method }
    return answer(405, { error: "not here" }, "allow" => found.map(&:first).join(", ")) unless verb

    send(action, request, *pattern.match(request.path_info).captures)
  rescue StandardError => e # our mistake: details into the log, not to the client
    warn e.full_message
    answer(500, { error: "internal error" })
  end

  private

  def answer(status, body, headers = {})
    [status, { "content-type" => "application/json", **headers }, ["#{JSON.generate(body)}\n"]]
  end
  # --8<-- [end:routes]

  # --8<-- [start:actions]
  def list(_request)
    answer(200, @catalog.all.map(&:to_h))
  end

  def show(_request, id)
    book = @catalog.find(id.to_i)
    book ? answer(200, book.to_h) : answer(404, { error: "no such book" })
  end

  def create(request)
    text = request.body.read.force_encoding(Encoding::UTF_8)
    return answer(400, { error: "the body is not UTF-8" }) unless text.valid_encoding?

    data = JSON.parse(text)
    errors = errors_in(data)
    return answer(422, { errors: errors }) if errors.any?

    book = @catalog.add(data["title"], data["price_cents"])
    answer(201, book.to_h, "location" => "/books/#{book.id}")
  rescue JSON::ParserError
    answer(400, { error: "the body is not JSON" })
  end

  def errors_in(data)
    return { body: "must be a JSON object" } unless data.is_a?(Hash)

    title, price = data.values_at("title", "price_cents")
    errors = {}
    errors[:title] = "must be a text that is not blank" unless text?(title)
    errors[:price_cents] = "must be a whole number, 0 or more" unless price.is_a?(Integer) && price >= 0
    errors
  end

  def text?(value)
    value.is_a?(String) && value.valid_encoding? && !value.strip.empty?
  end
  # --8<-- [end:actions]
end
