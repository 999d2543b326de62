// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/export.h"

#include "models/json/json.h"
#include "models/rules/node_parts.h"

#include <algorithm>

namespace meshwright {

namespace {

constexpr const char* command = "aws appmesh create-virtual-node --cli-input-json ";
constexpr const char* updateCommand = "aws appmesh update-virtual-node --cli-input-json ";

std::string shellWords(const CliOptions& options)
{
    std::string out;
    for (const std::string& option : options)
        out += ' ' + shellWord(option);
    return out;
}

} // namespace

std::string exportText(const json& node)
{
    return canonical(node) + '\n';
}

std::string awsCliCommand(const json& node, const CliOptions& options)
{
    return command + shellWord(canonical(node)) + shellWords(options);
}

std::string awsCliUpdateCommand(const json& node, const CliOptions& options)
{
    json update = node;
    if (update.is_object()) {
        update.erase("tags");
        update.erase("clientToken"); // it was that of the creation
    }
    return updateCommand + shellWord(canonical(update)) + shellWords(options);
}

std::string awsCliCommandForFile(std::string_view fileName)
{
    // The AWS CLI takes a leading ~ for a home folder.
    const char* const here = fileName.starts_with('~') ? "./" : "";
    return command + shellWord(std::string("file://") + here + std::string(fileName));
}

std::string shellWord(std::string_view text)
{
    const auto isHarmless = [](char c) {
        return isLetter(c) || isDigit(c) || std::string_view("_-./:@%+,=").find(c) != std::string_view::npos;
    };
    if (!text.empty() && std::ranges::all_of(text, isHarmless))
        return std::string(text);
    std::string out = "'";
    for (const char c : text) {
        if (c == '\'')
            out += "'\\''";
        else
            out += c;
    }
    return out + '\'';
}

} // namespace meshwright
