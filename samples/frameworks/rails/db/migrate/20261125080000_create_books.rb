# run-by: blackbox.console
# --8<-- [start:migration]
class CreateBooks < ActiveRecord::Migration[6.1]
  def change
    create_table :books do |table|
      table.string :title, null: false
      table.integer :price_cents, null: false
      table.check_constraint "price_cents >= 0", name: "price_not_negative"
    end
  end
end
# --8<-- [end:migration]
