// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/pointer.h"

#include <QString>

#include <string>

namespace meshwright {

/// error: refused, or cannot work. warning: accepted, works badly. hint: good to know.
enum class Severity { Error, Warning, Hint };

/// One thing found wrong with a node.
struct Issue
{
    Pointer pointer; ///< the most specific place the issue is about; may be absent there
    Severity severity = Severity::Error;
    std::string rule; ///< stable kebab-case id, e.g. "health-check-port"
    QString message;  ///< what is wrong, what is allowed, how to mend it

    friend bool operator==(const Issue&, const Issue&) = default;
};

/// "error", "warning" or "hint": the words of the command line's contract.
const char* word(Severity severity);

} // namespace meshwright
