# run-by: blackbox.console
# --8<-- [start:busy]
# A thread that waits for SQLite's lock sleeps, so that the one that holds it can go on. Rails 8 does this itself.
ActiveSupport.on_load(:active_record) do
  require "active_record/connection_adapters/sqlite3_adapter"

  ActiveRecord::ConnectionAdapters::SQLite3Adapter.set_callback(:checkout, :after) do |connection|
    connection.raw_connection.busy_handler { |count| count < 1_000 && sleep(0.005) }
  end
end
# --8<-- [end:busy]
