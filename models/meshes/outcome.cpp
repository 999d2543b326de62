// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/meshes/outcome.h"

#include "models/text/texts.h"

#include <algorithm>
#include <string_view>

namespace meshwright {

Failure stopped()
{
    return {code::stopped, Texts::tr("It was cancelled."), {}};
}

bool isOwnCode(std::string_view code)
{
    static constexpr std::string_view own[] = {
        code::notReached,     code::connectionLost, code::notTrusted,  code::anotherThing,
        code::notOffered,     code::badAddress,     code::noKeys,      code::noRegion,
        code::keychainLocked, code::folderMissing,  code::notReadable, code::notWritable,
        code::busy,           code::notJson,        code::notExpected, code::stopped};
    return std::ranges::find(own, code) != std::end(own);
}

bool isForAll(const Failure& failure)
{
    if (failure.isOfOneThing)
        return false;
    static constexpr std::string_view all[] = {code::stopped,
                                               code::notReached,
                                               code::connectionLost,
                                               code::notTrusted,
                                               code::notExpected,
                                               code::noKeys,
                                               code::noRegion,
                                               code::badAddress,
                                               code::folderMissing,
                                               "ExpiredTokenException",
                                               "UnrecognizedClientException",
                                               "InvalidSignatureException"};
    return std::ranges::find(all, failure.code) != std::end(all);
}

} // namespace meshwright
