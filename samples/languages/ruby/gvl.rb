# needs: ruby
# mask: (?<=: )[\d.]+
# --8<-- [start:gvl]
def now = Process.clock_gettime(Process::CLOCK_MONOTONIC)

def cores_at_work
  before = Process.times
  start = now
  yield
  after = Process.times
  (after.utime + after.cutime - before.utime - before.cutime) / (now - start)
end

def compute = 2_000_000.times.sum

start = now
5.times.map { Thread.new { sleep 0.2 } }.each(&:join)
waits = 5 * 0.2 / (now - start)

threads = cores_at_work { 2.times.map { Thread.new { compute } }.each(&:join) }
processes = cores_at_work { 2.times.map { fork { compute } }.each { |child| Process.wait(child) } }

puts "5 threads that wait, times as fast as one: #{waits.round(1)}"
puts "2 threads that compute, cores at work: #{threads.round(1)}"
puts "2 processes that compute, cores at work: #{processes.round(1)}"
# --8<-- [end:gvl]
raise "threads computed in parallel" if threads > 1.3
