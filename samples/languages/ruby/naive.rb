# needs: ruby
# --8<-- [start:naive]
require "json"

['"1200"', "9.5", "true", '"twelve euro"', "null"].each do |price|
  cents = JSON.parse(%({"price_cents": #{price}}))["price_cents"].to_i
  puts "#{price} costs #{cents} cents"
rescue NoMethodError => e
  puts "#{price} raises #{e.class}"
end
# --8<-- [end:naive]
