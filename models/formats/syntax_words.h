// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/rules/rule_info.h"
#include "models/source/fault.h"
#include "models/source/value.h"
#include "models/source/yaml_reader.h"

#include <QString>

#include <cstddef>
#include <string_view>

namespace meshwright {

/// A mistake as a person is told it.
struct SyntaxWords
{
    const RuleInfo* rule; ///< its row of the catalogue
    QString message;      ///< what is wrong, what was expected, how to mend it
    std::size_t offset;   ///< where to look
};

// Every kind of fault that models/source knows has its row and its words here.

/// @p fault in @p text in plain words. Knows what people write who know JSON from elsewhere: comments,
/// trailing commas, single quotes, unquoted names, words of Python and JavaScript, variables of a jq
/// template.
SyntaxWords inWords(std::string_view text, const source::Fault& fault);
/// The same for YAML, which was read within @p limits.
SyntaxWords inWords(std::string_view text, const source::YamlFault& fault,
                    const source::YamlLimits& limits = {});
/// The same for what can be read and may be meant otherwise.
SyntaxWords inWords(std::string_view text, const source::YamlNote& note);
/// The same for a value of JSON or of YAML that is odd. To be called while it is told.
SyntaxWords inWords(std::string_view text, const source::ValueFault& fault);

/// What is said where Git has left a conflict.
QString conflictInWords();
/// What is said of lists and objects in more than @p levels levels, at @p offset.
SyntaxWords tooDeepInWords(std::size_t levels, std::size_t offset);

} // namespace meshwright
