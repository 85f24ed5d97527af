# run-by: blackbox.console
# --8<-- [start:config]
# frozen_string_literal: true

require_relative "bookshop"

catalog = Catalog.new
catalog.add("Tide Tables", 1200)
catalog.add("Salt and Signal", 1850)

run Bookshop.new(catalog)
# --8<-- [end:config]
