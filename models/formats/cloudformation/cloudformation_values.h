// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/cloudformation/cloudformation_call.h"
#include "models/formats/cloudformation/cloudformation_conditions.h"
#include "models/formats/cloudformation/cloudformation_template.h"
#include "models/formats/cloudformation/cloudformation_work.h"
#include "models/json/json_type.h"

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace meshwright {

/// What the functions of a template come to by what it says itself: by the defaults of parameters and the
/// values given for them, by mappings, conditions and the properties of its resources. Nobody's deployment is
/// asked, so much stays open.
///
/// However often functions lead to each other, all of them together do no more than a bounded amount of work;
/// what is beyond it is not known.
class CloudFormationValues
{
public:
    /// @p in is looked into as long as this lives.
    explicit CloudFormationValues(const CloudFormationTemplate& in);
    CloudFormationValues(const CloudFormationValues&) = delete;
    CloudFormationValues& operator=(const CloudFormationValues&) = delete;

    /// What stands in the file where a function only chooses.
    struct Part
    {
        const json* value;
        std::vector<std::string> keys; ///< the way there from the function
    };
    /// What @p function, an Fn::If or an Fn::Select, chooses of what is written in it; nullopt when it does
    /// not choose, or nothing tells what.
    std::optional<Part> chosen(const json& function);

    /// What @p function comes to: a text, a number, a truth value, a list of these; an unknown value when
    /// nothing tells; nullopt when it says that there shall be none (AWS::NoValue).
    std::optional<json> valueOf(const json& function);

    /// The name of the resource of @p kind whose ARN @p function is, for where a name may stand as well;
    /// nullopt when it is something else, or the name is not known.
    std::optional<json> nameBehindArn(const json& function, Kind kind);

    /// How much work may still be done: of what was looked at, and of the bytes that came of it.
    std::size_t workLeft() const { return m_work.left(); }

private:
    using Known = std::optional<json>; ///< nullopt when nothing tells

    Known known(const json& value);
    Known knownList(const json& list);
    Known call(const FunctionCall& function);
    std::optional<std::string> knownText(const json& value);
    const json& settled(const json& value);
    Known paid(Known value);
    Known paidCopy(const json& value);

    Known reference(const json& name);
    Known attribute(const json& argument);
    Known attributeOf(std::string_view resource, std::string_view name);
    Known substituted(const json& argument);
    Known joined(const json& argument);
    Known split(const json& argument);
    Known selected(const json& argument);
    Known mapped(const json& argument);

    const CloudFormationTemplate& m_template;
    CloudFormationConditions m_conditions;
    std::map<std::string, Known, std::less<>> m_attributes; ///< by "Resource.Name"; see attributeOf()
    CloudFormationWork m_work;
    std::size_t m_depth = 0; ///< how many values are within each other just now
};

} // namespace meshwright
