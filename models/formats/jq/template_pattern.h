// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/formats/jq/template_uses.h"
#include "models/formats/resource_in_file.h"
#include "models/schema/field.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace meshwright {

/// Whether @p text with @p uses in it is a template. What is JSON as it stands, @p value, is one only in the
/// forms of the API: templates of CloudFormation and the like have variables of their own.
bool isTemplate(std::string_view text, const std::vector<TemplateUse>& uses, const json* value);

/// What is put in the place of a use, nullopt to leave it.
using PutInPlace = std::function<std::optional<std::string>(const TemplateUse&)>;
/// @p text with what @p put says in place of @p uses.
std::string replaced(std::string_view text, const std::vector<TemplateUse>& uses, const PutInPlace& put);

/// A template with what the schema says of its places.
class TemplatePattern
{
public:
    explicit TemplatePattern(std::string_view bytes);

    /// None when it is no template.
    const std::vector<TemplateUse>& uses() const { return m_uses; }
    /// What the API wants in place of @p use; nullptr when it does not know, and inside a text.
    const schema::Field* wanted(const TemplateUse& use) const;
    /// The place of @p use in words; empty when it is not known.
    QString words(const TemplateUse& use) const;
    bool wantsWholeNumber(const TemplateUse& use) const;
    /// @p value as it is to be written in place of @p use.
    std::string put(const TemplateUse& use, const std::string& value) const;

private:
    /// Where a part of the file is in a resource.
    struct Home
    {
        Kind kind = Kind::VirtualNode;
        Pointer at;
    };
    Home homeOf(const Pointer& inFile) const;

    std::vector<TemplateUse> m_uses;
    std::vector<ResourceInFile> m_resources;
    std::map<Pointer, std::size_t> m_homes; ///< which resource a part of the file belongs to
};

} // namespace meshwright
