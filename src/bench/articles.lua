-- Writes one article after another and publishes each at once, into the section that BENCH_SECTION names.
local sentence = "وصل الوفد المغربي صباح الخميس إلى أنقرة حيث استقبله كبار المسؤولين في مستهل زيارة عمل تدوم ثلاثة أيام. "
local number = 0
local thread = 0

setup = function(one)
  one:set("number", thread)
  thread = thread + 1
end

init = function()
  math.randomseed(os.time() * 7 + number)
  prefix = math.random(1000000000)
end

request = function()
  count = (count or 0) + 1
  local body = '{"locale":"ar","headline":"خبر ' .. prefix .. " " .. count .. '","section":"' .. os.getenv("BENCH_SECTION")
    .. '","body":[{"_type":"block","children":[{"_type":"span","text":"' .. string.rep(sentence, 24) .. '"}]}]}'
  return wrk.format("POST", "/manage/v1/articles?publish=true",
    {["Authorization"] = "Bearer " .. os.getenv("BENCH_TOKEN"), ["Content-Type"] = "application/json"}, body)
end
