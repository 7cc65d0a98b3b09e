-- Asks for the addresses of a file, one after the other and over again; prints what came of it for Load.java to read.
-- wrk ... -s requests.lua http://localhost:8080 -- FILE [check]: with "check" every status other than 200 is counted,
-- redirects too; that costs wrk time, so that it is done while the server warms up.

local threads = {}
local requests, last = {}, 0
wrong = 0

function setup(thread)
    threads[#threads + 1] = thread
end

function init(arguments)
    wrk.headers["Accept"] = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8" -- as browsers do
    for address in io.lines(arguments[1]) do
        requests[#requests + 1] = wrk.format("GET", address)
    end
    if arguments[2] == "check" then
        response = function(status)
            if status ~= 200 then wrong = wrong + 1 end
        end
    end
end

function request()
    last = last % #requests + 1
    return requests[last]
end

function done(summary, latency)
    local errors = summary.errors
    for _, thread in ipairs(threads) do wrong = wrong + thread:get("wrong") end
    print(string.format("load requests=%d micros=%d bytes=%d p50=%d p95=%d p99=%d refused=%d wrong=%d connect=%d read=%d write=%d timeout=%d",
        summary.requests, summary.duration, summary.bytes, latency:percentile(50), latency:percentile(95), latency:percentile(99),
        errors.status, wrong, errors.connect, errors.read, errors.write, errors.timeout))
end
