# run-by: blackbox.console
# --8<-- [start:model]
class Book < ApplicationRecord
  validates :title, json_type: String, presence: true
  validates :price_cents, json_type: Integer,
                          numericality: { greater_than_or_equal_to: 0, less_than: 2**31 }
end
# --8<-- [end:model]
