// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/json/pointer.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace meshwright {

/// error: refused, or cannot work. warning: accepted, works badly. hint: good to know.
enum class Severity { Error, Warning, Hint };

/// Another place that an issue is about.
struct Related
{
    Pointer pointer;
    QString what; ///< what that place has to do with it, a short phrase

    friend bool operator==(const Related&, const Related&) = default;
};

/// One change of a fix: what stands at a pointer from then on.
struct FixChange
{
    Pointer at;
    std::optional<json> value; ///< nullopt: what is there is taken away

    friend bool operator==(const FixChange&, const FixChange&) = default;
};

/// Whether a fix puts in a name because it is spelt nearly as what stands there, and how sure that is: a slip
/// of the fingers where nothing else can be meant, or a guess.
enum class NearName { None, Slip, Guess };

/// One way to mend an issue: changes of its document, done together and in this order.
struct Fix
{
    QString title; ///< what is done, as on a button
    std::vector<FixChange> changes;
    bool isChoice = false;              ///< other ways are as likely, or it trusts somebody: a person decides
    NearName nearName = NearName::None; ///< of a guess a person decides who is shown it

    friend bool operator==(const Fix&, const Fix&) = default;
};

/// One thing found wrong with a node.
struct Issue
{
    Pointer pointer; ///< the most specific place the issue is about; may be absent there
    Severity severity = Severity::Error;
    std::string rule; ///< stable kebab-case id, e.g. "health-check-port"
    QString message;  ///< what is wrong, what is allowed, how to mend it
    std::vector<Related> related = {};
    std::vector<Fix> fixes = {}; ///< the best first
    QString inForm = {}; ///< the message with the words of a form, where it speaks of JSON; mostly empty
    /// The other resources it is about, such as "virtualNode stock"; sorted, each once.
    std::vector<std::string> others = {};

    friend bool operator==(const Issue&, const Issue&) = default;
};

/// "error", "warning" or "hint": the words of the command line's contract.
const char* word(Severity severity);

} // namespace meshwright
