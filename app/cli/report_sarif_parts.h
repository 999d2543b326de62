// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/json/json_type.h"
#include "models/rules/issue.h"

#include <QString>

#include <cstddef>
#include <map>
#include <string>

// What stands in several places of a SARIF report.
namespace meshwright::cli {

/// What SARIF calls @p severity.
const char* sarifLevel(Severity severity);

/// {"text": …}, as SARIF has every text.
json sarifMessage(const QString& text);

/// Where the file @p path is. A relative path stays relative, so that a report can be moved to where the
/// files are.
json artifactLocation(const QString& path);

/// Every rule there is with its help, and the place of each in the list.
class SarifRules
{
public:
    SarifRules();

    /// The place of @p rule; -1, which SARIF has for none, when it is not there.
    std::ptrdiff_t index(const std::string& rule) const;

    json take() { return std::move(m_rules); }

private:
    json m_rules = json::array();
    std::map<std::string, std::size_t> m_places;
};

} // namespace meshwright::cli
