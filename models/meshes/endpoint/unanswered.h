// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"

#include <map>
#include <mutex>
#include <string>

namespace meshwright {

/// Creations and updates that were not answered for good, with their clientTokens. Asked for again, by a
/// person who presses Create once more or a push that goes on, they are the same request to the service, so
/// that nothing is made twice. May be used from several threads.
class Unanswered
{
public:
    struct Asked
    {
        json input;           ///< with a clientToken
        bool isAgain = false; ///< it was asked before, without an answer
        std::string request;  ///< as begin() was told
    };

    /// What is known of a request afterwards.
    enum class Fate {
        Answered, ///< the service has told what it did, or that it will not
        Unknown,  ///< it may have been done
        NotSent   ///< it has not come to the service
    };

    /// @p input as it is asked for; @p request is all that tells one request from another.
    Asked begin(std::string request, const json& input);
    /// What came of what begin() gave.
    void end(const Asked& asked, Fate fate);

private:
    std::mutex m_mutex;
    std::map<std::string, std::string> m_tokens; ///< by request
};

} // namespace meshwright
