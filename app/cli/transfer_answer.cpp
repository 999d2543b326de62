// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/transfer_answer.h"

#include "models/json/json.h"
#include "models/text/texts.h"

#include <algorithm>

namespace meshwright::cli {

using namespace Qt::StringLiterals;

json idJson(const ResourceId& id)
{
    json out{{"kind", resourceOf(id.kind).wrapper}, {"name", id.name}};
    if (!id.parent.empty())
        out[resourceOf(*resourceOf(id.kind).parent).wrapper] = id.parent;
    return out;
}

void remarkBrokenOff(Answer& answer, const std::optional<Failure>& brokenOff)
{
    if (!brokenOff)
        return;
    answer.remarks.push_back(problem(*brokenOff));
    answer.remarks.push_back(
        note(Texts::tr("It broke off there. What was done until then is printed, and stays; the "
                       "same command goes on from there.")));
    answer.exit = std::max(answer.exit, exitFor(*brokenOff));
}

void remarkConflicts(Answer& answer, std::size_t count, const QString& way)
{
    if (count > 0)
        answer.remarks.push_back(problem(code::conflict, way));
}

} // namespace meshwright::cli
