// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/pointer.h"

#include <QString>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// AWS's walkthroughs keep virtual nodes as templates that jq or a shell fills in: JSON but for $NAME.
namespace meshwright {

/// A variable of a template, to be given a value before the template is a virtual node.
struct TemplateVariable
{
    std::string name;         ///< without $ and braces
    std::vector<Pointer> at;  ///< where it is used, from the top of the file, as far as that is known
    QString words;            ///< the first of these places in words, empty when there is none
    bool wholeNumber = false; ///< a whole number is wanted wherever it is used

    friend bool operator==(const TemplateVariable&, const TemplateVariable&) = default;
};

/// The variables of the template @p bytes in order of appearance, each once: $NAME, $ENV.NAME, env.NAME and
/// ${NAME} in place of values, ${NAME}, $NAME and \($NAME) inside strings. Empty when it is no template;
/// ordinary JSON is one only with ${NAME} in capitals in it. Never throws; the rest may be broken.
std::vector<TemplateVariable> templateVariables(std::string_view bytes);

/// The template @p bytes with @p values by name in place of its variables; a variable without a value stays
/// as it is. In place of a value a variable becomes a string, or the number, true or false itself where the
/// schema wants one. jq's comments are left out. What is no template is returned as it is.
std::string filled(std::string_view bytes, const std::map<std::string, std::string>& values);

/// The template @p bytes with JSON of the same length in place of what is none, so that everything else
/// stands where it stood: what an issue is about can be found in it. nullopt when it is no template.
std::optional<std::string> paddedTemplate(std::string_view bytes);

} // namespace meshwright
