// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/format.h"
#include "models/json/json_type.h"

#include <optional>
#include <string_view>

namespace meshwright {

/// A template of CloudFormation as it is written, and the values given for what it leaves open.
class CloudFormationTemplate
{
public:
    /// @p file and @p whence are looked into as long as this lives; a file that is no template says nothing.
    CloudFormationTemplate(const json& file, const Whence& whence) : m_file(file), m_whence(whence) {}

    /// What @p name is in @p section ("Conditions", …), nullptr when it is not there.
    const json* in(std::string_view section, std::string_view name) const;
    /// The Properties of a resource, nullptr when it has none.
    const json* propertiesOf(std::string_view resource) const;
    /// The kind of a resource, nullopt when it is none of App Mesh's.
    std::optional<Kind> kindOf(std::string_view resource) const;

    /// The text given for what is called @p name, nullopt when there is none.
    std::optional<json> given(std::string_view name) const;
    /// What is given for a parameter, else its default: a text, number or truth value, or a list of texts.
    /// nullopt when it has neither, or its default is only where the value is kept.
    std::optional<json> parameter(std::string_view name) const;

private:
    const json& m_file;
    const Whence& m_whence;
};

} // namespace meshwright
