# needs: ruby
# --8<-- [start:race]
books = {}

def add(books)
  id = books.size + 1
  sleep 0.001 # a log line, a query: the thread waits, and another one runs
  books[id] = "Copy"
end

8.times.map { Thread.new { 5.times { add(books) } } }.each(&:join)
puts "40 books added, #{books.size < 40 ? 'fewer' : '40'} are there"

books.clear
lock = Mutex.new
8.times.map { Thread.new { 5.times { lock.synchronize { add(books) } } } }.each(&:join)
puts "with a lock: #{books.size}"
# --8<-- [end:race]
