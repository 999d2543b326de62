// SPDX-FileCopyrightText: 2026 The Meshwright authors
// SPDX-License-Identifier: Apache-2.0

#include "models/formats/export.h"

#include "models/document/json.h"

namespace meshwright {

namespace {

/// @p text as one word of a POSIX shell.
std::string quoted(const std::string& text)
{
    std::string out = "'";
    for (const char c : text) {
        if (c == '\'')
            out += "'\\''";
        else
            out += c;
    }
    return out + '\'';
}

} // namespace

std::string exportText(const json& node)
{
    return canonical(node) + '\n';
}

std::string awsCliCommand(const json& node)
{
    return "aws appmesh create-virtual-node --cli-input-json " + quoted(canonical(node));
}

} // namespace meshwright
