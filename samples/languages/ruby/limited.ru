# run-by: limit.console
# --8<-- [start:limited]
# frozen_string_literal: true

require_relative "bookshop"
require_relative "limit"

use BodyLimit, bytes: 1000
run Bookshop.new(Catalog.new)
# --8<-- [end:limited]
