-- Publishes the house's key for the domain of the login, before its first message is signed.
-- opendkim looks a key up by its full name, so one entry cannot stand for all domains.
local login = odkim.get_mtasymbol(ctx, "{auth_authen}")
local domain = login and string.match(string.lower(login), "@([%w.-]+)$")
if domain == nil then
    return nil
end
local name = "house._domainkey." .. domain
local published = io.open("@DIR@/dkim/published", "r")
if published ~= nil then
    for line in published:lines() do
        if string.match(line, "^%S+") == name then
            published:close()
            return nil
        end
    end
    published:close()
end
local key = io.open("@DIR@/dkim/public", "r"):read("l")
local out = io.open("@DIR@/dkim/published", "a")
out:write(name .. " v=DKIM1; k=rsa; p=" .. key .. "\n")
out:close()
