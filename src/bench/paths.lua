-- Asks for the paths of the file that BENCH_PATHS names, one after another.
local paths = {}
for line in io.lines(os.getenv("BENCH_PATHS")) do
  paths[#paths + 1] = line
end
local at = math.random(#paths)

request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at])
end
