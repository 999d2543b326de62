// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/cloudformation/cloudformation_template.h"

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace meshwright {

/// The conditions of a template: whether they hold, as far as it tells.
class CloudFormationConditions
{
public:
    /// What a value comes to as a text, nullopt when nothing tells.
    using TextOf = std::function<std::optional<std::string>(const json& value)>;

    CloudFormationConditions(const CloudFormationTemplate& in, TextOf textOf)
        : m_template(in),
          m_textOf(std::move(textOf))
    {}

    /// Whether the condition @p name holds; nullopt when nothing tells.
    std::optional<bool> holds(std::string_view name);

private:
    std::optional<bool> truth(const json& expression);
    std::optional<bool> areEqual(const json& two);
    /// What Fn::And (@p decisive is false) or Fn::Or (true) makes of @p several: one that is decisive
    /// decides.
    std::optional<bool> together(const json& several, bool decisive);

    const CloudFormationTemplate& m_template;
    TextOf m_textOf;
    std::map<std::string, std::optional<bool>, std::less<>> m_known; ///< unknown while they are looked into
    std::size_t m_depth = 0; ///< how many are within each other just now
};

} // namespace meshwright
