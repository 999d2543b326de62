// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/read.h"

#include "models/formats/formats.h"
#include "models/formats/locate.h"
#include "models/formats/parse.h"
#include "models/rules/generic_rules.h"

#include <utility>

namespace meshwright {

Reading read(std::string_view bytes)
{
    Parsed parsed = parse(bytes);
    FilePieces pieces;
    const Format* format = readWhole(bytes, std::move(parsed.value), pieces);
    Reading out{std::move(pieces.nodes), std::move(parsed.issues), parsed.source, format ? format->id : ""};
    if (pieces.issues.empty())
        return out;
    std::vector<Sought> sought;
    for (const Issue& issue : pieces.issues)
        sought.push_back({issue.pointer});
    const std::vector<Location> at = locate(out.source->tree(), sought);
    for (std::size_t i = 0; i < pieces.issues.size(); ++i)
        out.issues.push_back({std::move(pieces.issues[i]), at[i]});
    return out;
}

std::vector<std::vector<LocatedIssue>> located(const Reading& reading, std::vector<std::vector<Issue>> issues)
{
    std::vector<Sought> sought;
    for (std::size_t node = 0; node < issues.size(); ++node)
        for (const Issue& issue : issues[node])
            sought.push_back(
                {reading.nodes[node].inFile(issue.pointer),
                 issue.rule == generic::unknownMember.id ? Sought::Part::Name : Sought::Part::Value});
    const std::vector<Location> at =
        reading.source ? locate(reading.source->tree(), sought) : std::vector<Location>(sought.size());
    std::vector<std::vector<LocatedIssue>> out(issues.size());
    for (std::size_t node = 0, next = 0; node < issues.size(); ++node)
        for (Issue& issue : issues[node])
            out[node].push_back({std::move(issue), at[next++]});
    return out;
}

} // namespace meshwright
