-- Asks for the paths of the file that BENCH_PATHS names, one after another; those of the desk as BENCH_TOKEN.
local paths = {}
for line in io.lines(os.getenv("BENCH_PATHS")) do
  paths[#paths + 1] = line
end
local at = math.random(#paths)
local desk = {["Authorization"] = "Bearer " .. (os.getenv("BENCH_TOKEN") or "")}

request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], paths[at]:find("^/manage/") and desk or {})
end
