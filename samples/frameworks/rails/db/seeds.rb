# run-by: blackbox.console
Book.create!(title: "Tide Tables", price_cents: 1200)
Book.create!(title: "Salt and Signal", price_cents: 1850)
