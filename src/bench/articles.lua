-- Writes one article after another and publishes each at once, into the section that BENCH_SECTION names.
local sentence = "وصل الوفد المغربي صباح الخميس إلى أنقرة حيث استقبله كبار المسؤولين في مستهل زيارة عمل تدوم ثلاثة أيام. "
local threads = 0

setup = function(thread)
  thread:set("number", threads)
  threads = threads + 1
end

-- No two headlines are the same, so that no slug has to give way.
init = function()
  prefix = os.time() .. " " .. number
end

request = function()
  count = (count or 0) + 1
  local body = '{"locale":"ar","headline":"خبر ' .. prefix .. " " .. count .. '","section":"' .. os.getenv("BENCH_SECTION")
    .. '","body":[{"_type":"block","children":[{"_type":"span","text":"' .. string.rep(sentence, 24) .. '"}]}]}'
  return wrk.format("POST", "/manage/v1/articles?publish=true",
    {["Authorization"] = "Bearer " .. os.getenv("BENCH_TOKEN"), ["Content-Type"] = "application/json"}, body)
end
