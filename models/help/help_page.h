// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace meshwright {

/// An example of a help page, as it would stand in a file.
struct HelpExample
{
    std::string language; ///< "json" or "yaml"
    std::string text;     ///< with its last line break
};

/// What is to be read about a rule: what is wrong, why it matters, how to mend it, examples, the source.
struct HelpPage
{
    QString markdown;
    std::vector<HelpExample> wrong; ///< in which the rule fires; none where one file cannot show it
    std::vector<HelpExample> right; ///< in which nothing does
};

/// The page of the rule with the id @p rule; nullopt for an id that is none.
std::optional<HelpPage> helpPage(std::string_view rule);

} // namespace meshwright
