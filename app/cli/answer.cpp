// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/answer.h"

#include "app/cli/report.h"
#include "models/json/json_type.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace meshwright::cli {

Answer printed(const json& value)
{
    return {Fine, jsonText(value), {}};
}

Answer refused(Exit exit, std::vector<Remark> before, const char* code, const QString& why)
{
    before.push_back(problem(code, why));
    return {exit, {}, std::move(before)};
}

Exit exitFor(const Failure& failure)
{
    static constexpr std::string_view trouble[] = {
        code::stopped,     code::notReached, code::connectionLost, code::notTrusted,    code::notExpected,
        code::noKeys,      code::noRegion,   code::badAddress,     code::folderMissing, code::notReadable,
        code::notWritable, code::busy,       code::keychainLocked, code::notJson};
    return std::ranges::find(trouble, failure.code) != std::end(trouble) ? Trouble : Errors;
}

Answer failed(const Failure& failure, std::vector<Remark> before)
{
    before.push_back(problem(failure));
    return {exitFor(failure), {}, std::move(before)};
}

} // namespace meshwright::cli
